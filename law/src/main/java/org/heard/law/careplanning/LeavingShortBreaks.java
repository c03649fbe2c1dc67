package org.heard.law.careplanning;

import static org.heard.law.LocalPolicy.Setting.SHORT_BREAK_FIRST_WARNING_DAYS;
import static org.heard.law.LocalPolicy.Setting.SHORT_BREAK_SECOND_WARNING_DAYS;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.LocalPolicy;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// What this service does when a series of short breaks comes near its limit, or is no longer one.
///
/// | When                                            | What                                    |
/// |-------------------------------------------------|-----------------------------------------|
/// | 60 of 75 days in 12 months (the local number)   | a first warning                         |
/// | 70 of 75 days in 12 months (the local number)   | a second warning                        |
/// | a test of regulation 48(1) or (2) fails         | the regime ends, the full duties start  |
///
/// The tests are the law's and are in [SeriesOfShortBreaks]; the warnings, and that somebody has to record the
/// change, are this service's own design. A warning is about the 12 months that end today or later, and goes
/// with them.
final class LeavingShortBreaks implements Regulation {
    static final Rule LEFT = design(
                    "SB-3",
                    "The short-breaks regime is left: the full duties start",
                    "Adults must look again at your short breaks, because the rules for short breaks no longer fit")
            .says("When any test of a series of short breaks fails, the regime is left and every duty towards a"
                    + " looked-after child starts. The duties are worked out once the change is recorded.")
            .evidence("which test failed, and on which day", "the day the change was recorded, and by whom")
            .needs(FactKind.CARE_PERIODS, FactKind.LEGAL_STATUSES, FactKind.SHORT_BREAK_STAYS);
    static final Rule FIRST_WARNING = warning(
            "SB-3a",
            "Short breaks come near 75 days in 12 months: first warning",
            "A first warning is given when, by default, 60 of the 75 days are used in 12 months.");
    static final Rule SECOND_WARNING = warning(
            "SB-3b",
            "Short breaks come near 75 days in 12 months: second warning",
            "A second warning is given when, by default, 70 of the 75 days are used in 12 months.");

    @Override
    public List<Rule> rules() {
        return List.of(LEFT, FIRST_WARNING, SECOND_WARNING);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = ShortBreaks.inShortBreaks(sheet);
        if (care == null) return;
        var tests = TestsOfShortBreaks.of(sheet, care);
        var failed = tests.failed();
        if (failed != null) {
            sheet.duty(LEFT, "a test of short breaks fails", failed.on())
                    .note("From that day this is no series of short breaks, because " + failed.why() + ".")
                    .note("The ordinary duties are worked out once it is recorded that the series has ended.")
                    .add();
            if (!failed.on().isAfter(sheet.today())) return;
        }
        warn(sheet, tests, FIRST_WARNING, SHORT_BREAK_FIRST_WARNING_DAYS);
        warn(sheet, tests, SECOND_WARNING, SHORT_BREAK_SECOND_WARNING_DAYS);
    }

    private static void warn(DutySheet sheet, TestsOfShortBreaks tests, Rule rule, LocalPolicy.Setting setting) {
        int number = sheet.number(setting, sheet.today());
        var on = number == 0 ? null : tests.days().reached(number, sheet.today());
        if (on == null) return;
        sheet.duty(rule, number + " of " + TestsOfShortBreaks.MOST_DAYS + " days in 12 months used", on)
                .note(tests.fullest())
                .add();
    }

    private static Rule warning(String id, String title, String says) {
        return design(id, title, "Adults should plan ahead, because you have had many days of short breaks")
                .says(says + " Days planned count, from the day they come.")
                .evidence("the days used in 12 months", "what was agreed for the days that remain")
                .needs(FactKind.CARE_PERIODS, FactKind.SHORT_BREAK_STAYS);
    }

    private static Rule design(String id, String title, String forChild) {
        return Rule.condition(
                        id,
                        title,
                        forChild,
                        Confidence.A,
                        Citation.part(Instrument.HEARD, "short breaks near or over their limit"))
                .standing(Standing.DESIGN);
    }
}

package org.heard.law.careplanning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.jspecify.annotations.Nullable;

/// Who is an eligible child, and when the needs of one are assessed.
///
/// | What        | When                                                                     | Paragraph |
/// |-------------|--------------------------------------------------------------------------|-----------|
/// | eligible    | 16 or 17, looked after 13 weeks in all since 14, some of it since 16     | 40        |
/// | assessment  | within 3 months of the 16th birthday, or of becoming eligible if later   | 42(1)     |
///
/// Short breaks do not count towards the 13 weeks. Shown from the 15th birthday, on the footing that the child
/// stays looked after.
final class NeedsForLeavingCare implements Regulation {
    private static final int COUNTED_DAYS = 13 * 7;
    private static final int ASSESSED_MONTHS = 3;
    private static final int SHOWN_FROM_AGE = 15;

    static final Rule PATH_0 = Rule.timed(
                    "PATH-0",
                    "Eligible child",
                    "You have a right to extra help with growing up and leaving care",
                    Confidence.A,
                    Citation.schedule(Instrument.CHILDREN_ACT_1989, "2", "19B"),
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "40"))
            .kind(RuleKind.CONDITION);
    static final Rule PATH_1 = CarePlanning.rule(
            "PATH-1",
            "Needs for leaving care assessed",
            "Someone must work out with you what help you need to get ready for adult life",
            Confidence.A,
            "42(1)");

    @Override
    public List<Rule> rules() {
        return List.of(PATH_0, PATH_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var birth = sheet.facts().birthDate();
        if (care == null || birth == null) return;
        int age = birth.ageOn(sheet.today());
        if (age < SHOWN_FROM_AGE || age >= 18) return;
        var counted = thirteenWeeksDoneOn(sheet.facts().carePeriods().items(), birth);
        var sixteen = birth.turns(16);
        var eligible = counted == null || counted.isBefore(sixteen) ? sixteen : counted;
        var status = sheet.duty(PATH_0, "16, and looked after for 13 weeks since 14", eligible)
                .note(birth.caution());
        var assessed = sheet.duty(PATH_1, "turned 16, or became eligible if later", eligible)
                .due(sheet.workingDays().monthsAfter(eligible, ASSESSED_MONTHS))
                .metByFirst(FactKind.PATHWAY_NEEDS_ASSESSED, birth.turns(SHOWN_FROM_AGE), eligible)
                .note(birth.caution());
        boolean allKnown = care.beganExactly() && sheet.facts().carePeriods().covers(birth.turns(14), care.began());
        if (eligible.isAfter(sixteen) && !allKnown) {
            var missing = MissingFact.between(FactKind.CARE_PERIODS, birth.turns(14), care.began());
            status.opens(null).cannotTell(missing);
            assessed.opens(null).cannotTell(missing);
        }
        status.add();
        assessed.add();
    }

    /// The day on which the 13 weeks are complete, which may still be to come; null when they never were.
    private static @Nullable LocalDate thirteenWeeksDoneOn(List<CarePeriod> periods, BirthDate birth) {
        var since = birth.turns(14);
        long counted = 0;
        for (var period : periods) {
            var ended = period.ended();
            if (period.regime() == CarePeriod.Regime.SHORT_BREAKS || (ended != null && ended.isBefore(since))) continue;
            var from = period.began().isBefore(since) ? since : period.began();
            long here = ended == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, ended) + 1;
            if (here >= COUNTED_DAYS - counted) return from.plusDays(COUNTED_DAYS - counted - 1);
            counted += here;
        }
        return null;
    }
}

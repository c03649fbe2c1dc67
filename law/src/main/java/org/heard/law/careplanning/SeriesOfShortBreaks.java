package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.LegalStatusKind;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.jspecify.annotations.Nullable;

/// Whether stays are a series of short breaks, for which less is asked.
///
/// | Test                                                     | Paragraph |
/// |----------------------------------------------------------|-----------|
/// | the child is not in care under an order                  | 48(2)     |
/// | every stay is with the same person or in the same place  | 48(1)     |
/// | no stay is meant to last longer than 17 days             | 48(1)     |
/// | the child goes back to a parent after each               | 48(1)     |
/// | no more than 75 days in any 12 months                    | 48(1)     |
///
/// How the days are counted is said in [TestsOfShortBreaks]. The duty says how many were used in the fullest 12
/// months and is no longer required once a test has failed; what then follows is in [LeavingShortBreaks].
final class SeriesOfShortBreaks implements Regulation {
    static final Rule SB_0 = CarePlanning.rule(
                    "SB-0",
                    "The stays are a series of short breaks",
                    "Your stays away from home are short breaks",
                    Confidence.A,
                    "48(1) and (2)")
            .kind(RuleKind.CONDITION)
            .says("Stays are a series of short breaks only if the child is not in care under an order, they are all"
                    + " with the same person or in the same place, none is meant to last longer than 17 days, the child"
                    + " goes back to a parent after each, and they come to no more than 75 days in any 12 months. The"
                    + " looser test of 2020 for the 17 days was temporary and has lapsed.")
            .evidence(
                    "the legal status",
                    "the first and the last day of each stay, and with whom or where it was",
                    "to whom the child went back after each",
                    "the days in the fullest 12 months")
            .needs(FactKind.CARE_PERIODS, FactKind.LEGAL_STATUSES, FactKind.SHORT_BREAK_STAYS);

    @Override
    public List<Rule> rules() {
        return List.of(SB_0);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = ShortBreaks.inShortBreaks(sheet);
        if (care == null) return;
        var tests = TestsOfShortBreaks.of(sheet, care);
        var failed = tests.failed();
        var duty = sheet.duty(SB_0, "first break started", ShortBreaks.firstBreak(sheet, care))
                .note(sheet.facts().stays().isHeld() ? tests.fullest() : null);
        if (failed != null && !failed.on().isAfter(sheet.today())) {
            duty.notRequired("this is no longer a series of short breaks, because " + failed.why());
        } else {
            var missing = missing(sheet, care);
            if (missing != null) duty.cannotTell(missing);
        }
        duty.add();
    }

    private static @Nullable MissingFact missing(DutySheet sheet, CarePeriod care) {
        var stays = sheet.facts().stays();
        if (!stays.isHeld()) return MissingFact.of(FactKind.SHORT_BREAK_STAYS);
        if (!stays.covers(care.began(), sheet.today())) {
            return MissingFact.between(FactKind.SHORT_BREAK_STAYS, care.began(), sheet.today());
        }
        var status = sheet.facts().legalStatusOn(sheet.today());
        boolean known = status != null && status.kind() != LegalStatusKind.NOT_KNOWN;
        return known ? null : MissingFact.of(FactKind.LEGAL_STATUSES);
    }
}

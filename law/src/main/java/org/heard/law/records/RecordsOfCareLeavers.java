package org.heard.law.records;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How long a care leaver's record is kept.
///
/// | Record of              | Kept                                      | Regulation |
/// |------------------------|-------------------------------------------|------------|
/// | a care leaver          | until the 75th anniversary of birth       | 10         |
/// | one who died under 18  | 15 years beginning with the day of death  | 10         |
///
/// Such a record there is of whoever is no longer looked after and was assessed, planned or cared for as a care
/// leaver; while a child is looked after, the same papers belong to the case record of RET-1
/// (docs/law/interpretation.md, 47).
final class RecordsOfCareLeavers implements Regulation {
    private static final List<FactKind> MAKE_A_RECORD = List.of(
            FactKind.PATHWAY_NEEDS_ASSESSED,
            FactKind.PATHWAY_PLAN_MADE,
            FactKind.PATHWAY_REVIEWED,
            FactKind.PERSONAL_ADVISER_APPOINTED,
            FactKind.LEAVER_ACCOMMODATED,
            FactKind.LEAVER_VISITED);

    static final Rule RET_3A = rule("RET-3a")
            .within(Interval.years(75))
            .says("The record of a care leaver is kept until the 75th anniversary of their birth.")
            .exceptions("died under 18: RET-3b", "held for an inquiry or a claim: longer");
    static final Rule RET_3B = rule("RET-3b")
            .within(Interval.years(15))
            .says(
                    "The record of a care leaver who died before 18 is kept for 15 years beginning with the day of death.")
            .exceptions("held for an inquiry or a claim: longer");

    @Override
    public List<Rule> rules() {
        return List.of(RET_3A, RET_3B);
    }

    @Override
    public void apply(DutySheet sheet) {
        if (sheet.care() != null || sheet.facts().carePeriods().items().isEmpty()) return;
        for (var act : MAKE_A_RECORD) {
            if (sheet.facts().dates(act).items().isEmpty()) continue;
            Records.keep(sheet, RET_3A, RET_3B, false);
            return;
        }
    }

    private static Rule rule(String id) {
        return Rule.condition(
                        id,
                        "Care leaver’s record need no longer be kept, unless held",
                        "The record of your time as a care leaver must be kept safe for you",
                        Confidence.B,
                        Citation.regulation(Instrument.CARE_LEAVERS_REGULATIONS, "10"))
                .needs(
                        FactKind.BIRTH_DATE,
                        FactKind.CARE_PERIODS,
                        FactKind.DIED,
                        FactKind.PATHWAY_NEEDS_ASSESSED,
                        FactKind.PATHWAY_PLAN_MADE,
                        FactKind.PATHWAY_REVIEWED,
                        FactKind.PERSONAL_ADVISER_APPOINTED,
                        FactKind.LEAVER_ACCOMMODATED,
                        FactKind.LEAVER_VISITED)
                .inForce(LocalDate.of(2011, 4, 1), null);
    }
}

package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// Who is looked after, and when the clock starts.
///
/// | What                  | When                                                              | Subsection |
/// |-----------------------|-------------------------------------------------------------------|------------|
/// | looked after          | in the authority's care under an order, or provided with          | 22(1), (2) |
/// |                       | accommodation for more than 24 hours without a break              |            |
/// | not looked after      | accommodated under section 17, 23B or 24B                         | 22(1)      |
///
/// Facts are told in spells of care ([org.heard.law.CarePeriod]), so whoever tells them has applied this. Day 0
/// is the first day of the spell (docs/law/interpretation.md, 4).
final class LookedAfter implements Regulation {
    static final Rule STA_1 = Rule.information(
                    "STA-1",
                    "Who is looked after",
                    "You are looked after when a court has put you in the council’s care, or when the council gives you"
                            + " somewhere to live for more than a day",
                    Confidence.A,
                    ChildrenAct.section("22(1)"),
                    ChildrenAct.section("22(2)"))
            .says("A child is looked after while in the authority’s care under an order, or while the authority’s"
                    + " social services provide accommodation for more than 24 hours without a break.")
            .exceptions("accommodation under section 17, 23B or 24B never starts a cycle of reviews")
            .needs(FactKind.CARE_PERIODS);
    static final Rule STA_2 = Rule.information(
                    "STA-2",
                    "The clock starts on the first day of the care period",
                    "Adults count from the first day you were looked after",
                    Confidence.A,
                    Citation.part(Instrument.HEARD, "day 0 of the first review"))
            .standing(Standing.DESIGN)
            .says("Day 0 is the first day of the care period, not the day after the 24 hours have passed: the earlier"
                    + " date is the safer.")
            .needs(FactKind.CARE_PERIOD_START);
    static final Rule STA_3 = Rule.information(
                    "STA-3",
                    "A move or a change of legal status restarts nothing",
                    "Moving home does not change when your next review must be",
                    Confidence.C,
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "33(1)"))
            .says("A change of legal status, such as from accommodation to an interim care order, or a move to another"
                    + " placement does not start the cycle of reviews again. Leaving care and returning does.")
            .needs(FactKind.CARE_PERIODS);

    @Override
    public List<Rule> rules() {
        return List.of(STA_1, STA_2, STA_3);
    }
}

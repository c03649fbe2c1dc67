package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// The care plan of a child on a care order, or for whom one is asked.
///
/// | What                | When                                    | Section |
/// |---------------------|-----------------------------------------|---------|
/// | a care plan is made | within the time the court directs       | 31A     |
///
/// The court's directions are not among the facts, so no date is derived.
final class CarePlanForTheCourt implements Regulation {
    static final Rule STA_7B = Rule.condition(
                    "STA-7b",
                    "Care plan made on the court’s timetable",
                    "There must be a plan for you that the judge can read",
                    Confidence.A,
                    ChildrenAct.section("31A"))
            .says("A child who is on a care order, or for whom one is asked, has a care plan under section 31A. It is"
                    + " prepared within the time the court directs.")
            .evidence("the court’s direction and its day", "the day the plan was filed")
            .needs(FactKind.LEGAL_STATUSES, FactKind.CARE_PLAN_MADE);

    @Override
    public List<Rule> rules() {
        return List.of(STA_7B);
    }
}

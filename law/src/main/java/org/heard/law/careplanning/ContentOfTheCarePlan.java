package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// What stands in a care plan.
///
/// | For                                  | The plan says                                         | Paragraph |
/// |--------------------------------------|-------------------------------------------------------|-----------|
/// | every child                          | who the IRO is; health, education, permanence, wishes | 5         |
/// | an unaccompanied or trafficked child | the needs that come of it                             | 5(1)(f)   |
///
/// What a plan says is not among a child's facts.
final class ContentOfTheCarePlan implements Regulation {
    static final Rule PLAN_5 = Rule.condition(
                    "PLAN-5",
                    "Care plan holds all it must",
                    "Your care plan must say who your IRO is, how you are kept well and taught, and what you want",
                    Confidence.A,
                    paragraph("5"))
            .says("The care plan names the IRO and holds the health plan, the personal education plan, the plan"
                    + " for permanence, and the child’s wishes and feelings.");
    /// What regulation 42 asks of the assessment for the pathway plan is surer (A) than regulation 5(1)(f) (C).
    static final Rule STA_6 = Rule.condition(
                    "STA-6",
                    "Plans meet the needs of an unaccompanied or trafficked child",
                    "If you came here alone, or people brought you here to use you, your plans must say what you need",
                    Confidence.C,
                    paragraph("5(1)(f)"),
                    paragraph("42(2)(ba)"))
            .says("An unaccompanied child is looked after and reviewed like any other. The care plan and the"
                    + " pathway plan also say which needs come of being unaccompanied or of having been trafficked.");

    @Override
    public List<Rule> rules() {
        return List.of(PLAN_5, STA_6);
    }

    private static Citation paragraph(String number) {
        return Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, number);
    }
}

package org.heard.law.childrenact;

import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.careplanning.CarePlanning;

/// Every looked-after child has a named IRO.
///
/// | What                  | When                                  | Subsection |
/// |-----------------------|---------------------------------------|------------|
/// | an individual is named | before the child's first review       | 25A(2)     |
/// | a vacancy is filled   | as soon as is practicable             | 25A(3)     |
///
/// "Before the first review" includes the day of it (docs/law/interpretation.md, 10). In a series of short breaks
/// it is the first review of the series (56).
final class AppointmentOfIro implements Regulation {
    private static final String HISTORY = "who was appointed, from which day to which";

    static final Rule IRO_1 = Rule.timed(
                    "IRO-1",
                    "Named IRO appointed before the first review",
                    "You must be given your own IRO (the person who checks that your plan is right for you)",
                    Confidence.A,
                    ChildrenAct.section("25A(1)"),
                    ChildrenAct.section("25A(2)"))
            .says("The authority names one person as the IRO of each child it looks after, before the child’s case is"
                    + " first reviewed.")
            .evidence(HISTORY)
            .needs(FactKind.CARE_PERIOD_START, FactKind.REVIEWS, FactKind.IRO_APPOINTMENTS);
    static final Rule VACANCY = Rule.condition(
                    "IRO-1a",
                    "New IRO appointed as soon as practicable",
                    "You must be given a new IRO",
                    Confidence.A,
                    ChildrenAct.section("25A(3)"))
            .says("When a child no longer has an IRO, the authority appoints another as soon as is practicable.")
            .evidence(HISTORY, "why it took the time it took")
            .needs(FactKind.IRO_APPOINTMENTS);

    @Override
    public List<Rule> rules() {
        return List.of(IRO_1, VACANCY);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        var duty = sheet.duty(IRO_1, "became looked after", CarePlanning.becameLookedAfter(sheet, care))
                .dueBy(CarePlanning.firstReview(sheet, care))
                .note("That is the day of the first review, or the last day for it.");
        if (care.beganExactly())
            duty.metByFirst(FactKind.IRO_APPOINTMENTS, sheet.iroAppointedIn(care), care.began(), care.began());
        else duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        duty.add();
        fillVacancy(sheet, care);
    }

    private static void fillVacancy(DutySheet sheet, CarePeriod care) {
        var held = sheet.facts().iroAppointments();
        var last = held.items().isEmpty() ? null : held.items().getLast();
        var left = last == null || last.isCurrentOn(sheet.today()) ? null : last.to();
        if (left == null || !care.includes(left)) return;
        var vacancy = sheet.duty(VACANCY, "the last IRO's appointment ended", left);
        if (!held.covers(left, sheet.today())) {
            vacancy.cannotTell(MissingFact.between(FactKind.IRO_APPOINTMENTS, left, sheet.today()));
        }
        vacancy.add();
    }
}

package org.heard.law.handbook;

import static org.heard.law.LocalPolicy.Setting.IRO_APPOINTED_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.IRO_MANAGER_TOLD_WORKING_DAYS;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.careplanning.CarePlanning;

/// How soon a child has an IRO and has met them, by good practice.
///
/// | What                     | When                                             | Place     |
/// |--------------------------|--------------------------------------------------|-----------|
/// | IRO manager told         | within 2 working days (the authority's number)   | chapter 2 |
/// | IRO appointed             | within 5 working days (the authority's number)   | chapter 2 |
/// | IRO has met the child    | before the first review                          | chapter 2 |
final class MeetingTheIro implements Regulation {
    static final Rule IRO_2 =
            practice("IRO-2", "IRO manager told of the child", "The IRO team should be told about you");
    static final Rule IRO_3 = practice(
            "IRO-3",
            "IRO appointed early",
            "You should be given your own IRO (the person who checks that your plan is right for you)");
    static final Rule IRO_17 =
            practice("IRO-17", "IRO has met the child before the first review", "Your IRO should come and meet you");

    @Override
    public List<Rule> rules() {
        return List.of(IRO_2, IRO_3, IRO_17);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        var began = care.began();
        var told = sheet.duty(IRO_2, "became looked after", began)
                .due(sheet.workingDays().workingDaysAfter(began, sheet.number(IRO_MANAGER_TOLD_WORKING_DAYS, began)));
        var appointed = sheet.duty(IRO_3, "became looked after", began)
                .due(sheet.workingDays().workingDaysAfter(began, sheet.number(IRO_APPOINTED_WORKING_DAYS, began)));
        var met = sheet.duty(IRO_17, "became looked after", began)
                .dueBy(CarePlanning.firstReview(sheet, care))
                .note("That is the day of the first review, or the last day for it.");
        if (care.beganExactly()) {
            told.metByFirst(FactKind.IRO_MANAGER_TOLD, began);
            appointed.metByFirst(FactKind.IRO_APPOINTMENTS, sheet.iroAppointedIn(care), began, began);
            met.metByFirst(FactKind.IRO_MET_CHILD, began);
        } else {
            told.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
            appointed.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
            met.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        }
        told.add();
        appointed.add();
        met.add();
    }

    private static Rule practice(String id, String title, String forChild) {
        return IroHandbook.practice(id, title, forChild, Confidence.B, "chapter 2");
    }
}

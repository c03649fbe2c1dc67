package org.heard.law.handbook;

import static org.heard.law.LocalPolicy.Setting.IRO_APPOINTED_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.IRO_MANAGER_TOLD_WORKING_DAYS;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.careplanning.CarePlanning;

/// How soon a child has an IRO and has met them, by good practice.
///
/// | What                     | When, by default                                 | Place           |
/// |--------------------------|--------------------------------------------------|-----------------|
/// | IRO manager told         | within 2 working days (the authority's number)   | chapters 2, 7   |
/// | IRO appointed            | within 5 working days (the authority's number)   | chapter 2       |
/// | IRO has met the child    | before the first review                          | chapter 2       |
///
/// That an IRO must be there before the first review at all is law: IRO-1. "Before the first review" includes
/// the day of it (docs/law/interpretation.md, 10). A child in a series of short breaks is looked after from the
/// first of them, and the first review is that of the series (56).
final class MeetingTheIro implements Regulation {
    private static final String STARTED = "became looked after";

    static final Rule IRO_2 = IroHandbook.practice(
                    "IRO-2",
                    "IRO manager told of the child",
                    "The IRO team should be told about you",
                    Confidence.B,
                    "chapters 2 and 7")
            .within(Interval.workingDays(IRO_MANAGER_TOLD_WORKING_DAYS))
            .says("Whoever manages the IROs is told of a child within so many working days of the child becoming looked"
                    + " after. The number is practice, and the authority may set its own.")
            .evidence("when the IRO manager was told")
            .needs(FactKind.CARE_PERIOD_START, FactKind.IRO_MANAGER_TOLD);
    static final Rule IRO_3 = IroHandbook.practice(
                    "IRO-3",
                    "IRO appointed early",
                    "You should be given your own IRO (the person who checks that your plan is right for you)",
                    Confidence.B,
                    "chapter 2")
            .within(Interval.workingDays(IRO_APPOINTED_WORKING_DAYS))
            .says("An IRO is appointed within so many working days of the child becoming looked after. The number is"
                    + " practice, and the authority may set its own; what the law asks is an IRO before the first"
                    + " review (IRO-1).")
            .evidence("the day the case was allocated")
            .needs(FactKind.CARE_PERIOD_START, FactKind.IRO_APPOINTMENTS);
    static final Rule IRO_17 = IroHandbook.practice(
                    "IRO-17",
                    "IRO has met the child before the first review",
                    "Your IRO should come and meet you",
                    Confidence.B,
                    "chapter 2")
            .says("The IRO meets the child before the first review, so that the child knows who leads it.")
            .evidence("the day the IRO met the child, or the reason why not")
            .needs(FactKind.CARE_PERIOD_START, FactKind.REVIEWS, FactKind.IRO_MET_CHILD);

    @Override
    public List<Rule> rules() {
        return List.of(IRO_2, IRO_3, IRO_17);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        var since = CarePlanning.becameLookedAfter(sheet, care);
        var told = sheet.duty(IRO_2, STARTED, since).due(sheet.limit(IRO_2, since));
        var appointed = sheet.duty(IRO_3, STARTED, since).due(sheet.limit(IRO_3, since));
        var met = sheet.duty(IRO_17, STARTED, since)
                .dueBy(CarePlanning.firstReview(sheet, care))
                .note("That is the day of the first review, or the last day for it.");
        if (care.beganExactly()) {
            var began = care.began();
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
}

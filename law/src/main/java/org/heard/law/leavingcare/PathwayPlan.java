package org.heard.law.leavingcare;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.BirthDate;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// What a young person gets once their needs for leaving care were assessed.
///
/// | What             | When                                 | For whom                            |
/// |------------------|--------------------------------------|-------------------------------------|
/// | pathway plan     | as soon as possible after assessment | eligible, relevant, former relevant |
/// | personal adviser | –                                    | the same; from 21 to 25 on request  |
///
/// The day needs were assessed stands for being one of the three (docs/law/interpretation.md, 50). A plan or an
/// adviser is asked for once, not at each later assessment.
final class PathwayPlan implements Regulation {
    /// An adviser may be appointed before needs are assessed.
    private static final int ADVISER_COUNTS_FROM_AGE = 15;

    private static final String FROM_21 = "from 21, until 25: only for a young person who asks for advice and support";

    static final Rule PATH_2 = Rule.condition(
                    "PATH-2",
                    "Pathway plan made as soon as possible after the assessment",
                    "You must have a pathway plan (a plan for your adult life that you help to write)",
                    Confidence.C,
                    Citation.schedule(Instrument.CHILDREN_ACT_1989, "2", "19B"),
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "43"),
                    LeavingCare.section("23CA"),
                    LeavingCare.section("23CZB"))
            .says("As soon as possible after a young person’s needs for leaving care were assessed, the authority makes"
                    + " a pathway plan. No number of days is set.")
            .exceptions(FROM_21)
            .evidence("the day of the assessment", "the day of the plan", "the young person’s part in it")
            .needs(FactKind.BIRTH_DATE, FactKind.PATHWAY_NEEDS_ASSESSED, FactKind.PATHWAY_PLAN_MADE);
    static final Rule ADVISER = Rule.condition(
                    "PATH-2a",
                    "Personal adviser appointed",
                    "You must be given a personal adviser (someone who helps you get ready for adult life)",
                    Confidence.B,
                    LeavingCare.section("23CA"),
                    LeavingCare.section("23CZB"))
            .says("Eligible, relevant and former relevant young people have a personal adviser. From 21 until 25 it is"
                    + " for the young person to ask for one, whether or not in education or training.")
            .exceptions(FROM_21)
            .evidence("who was appointed, from which day to which", "from 21: when the young person asked")
            .needs(FactKind.BIRTH_DATE, FactKind.PATHWAY_NEEDS_ASSESSED, FactKind.PERSONAL_ADVISER_APPOINTED);

    @Override
    public List<Rule> rules() {
        return List.of(PATH_2, ADVISER);
    }

    @Override
    public void apply(DutySheet sheet) {
        var assessed = sheet.facts().dates(FactKind.PATHWAY_NEEDS_ASSESSED).items();
        var birth = assessed.isEmpty() ? null : LeavingCare.birthOfYoungPerson(sheet);
        if (birth == null) return;
        var first = assessed.getFirst();
        var early = birth.turns(ADVISER_COUNTS_FROM_AGE);
        write(sheet, birth, PATH_2, first, FactKind.PATHWAY_PLAN_MADE, first);
        write(sheet, birth, ADVISER, first, FactKind.PERSONAL_ADVISER_APPOINTED, early.isBefore(first) ? early : first);
    }

    private static void write(
            DutySheet sheet, BirthDate birth, Rule rule, LocalDate assessed, FactKind met, LocalDate since) {
        var duty = sheet.duty(rule, FactKind.PATHWAY_NEEDS_ASSESSED.event(), assessed)
                .metByFirst(met, since)
                .note(birth.caution());
        var turned21 = birth.turns(21);
        boolean onRequest = assessed.isBefore(turned21) && !sheet.today().isBefore(turned21);
        if (onRequest && sheet.datesFrom(met, since).isEmpty()) {
            duty.notRequired("from 21 it is owed only to a young person who asks");
        }
        duty.add();
    }
}

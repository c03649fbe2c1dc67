package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.Dispute;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;

/// What an IRO does beside the reviews themselves.
///
/// | When                                               | What                                     | Paragraph |
/// |----------------------------------------------------|------------------------------------------|-----------|
/// | an IRO is appointed                                | checks that the child knows their rights | 45(1)–(2) |
/// | grave failure lay before somebody senior and stays | considers a referral to Cafcass          | 45(3)     |
/// | the IRO is consulted or told of something          | checks that wishes were sought           | 45(4)     |
///
/// One check of the child's rights in a care period is enough, whoever was the IRO. Any level above the team
/// manager is taken to be senior enough (docs/law/interpretation.md, 39).
final class FurtherDutiesOfTheIro implements Regulation {
    private static final String FOR_THE_IRO =
            "The IRO judges whether the failure is significant and the time to put it right was reasonable.";

    static final Rule IRO_7 = CarePlanning.rule(
                    "IRO-7",
                    "IRO has checked that the child knows their rights",
                    "Your IRO must make sure you know how to complain and how to ask a court to decide",
                    Confidence.B,
                    "45(1)–(2)")
            .kind(RuleKind.CONDITION)
            .says("The IRO makes sure that the child has been told, in a way that fits their age, of their"
                    + " rights to apply to a court and to complain. Where the child wants to go to court, the IRO"
                    + " finds out whether an adult is able and willing to help, and if none is, helps the child to"
                    + " get legal advice.")
            .evidence("the day on which it was confirmed")
            .needs(FactKind.IRO_APPOINTMENTS, FactKind.RIGHTS_CHECKED);
    static final Rule IRO_8 = CarePlanning.rule(
                    "IRO-8",
                    "IRO, once consulted, checks that wishes were sought",
                    "Your IRO must check that people asked you what you want",
                    Confidence.C,
                    "45(4)")
            .kind(RuleKind.CONDITION)
            .says("Whenever the IRO is consulted about something or told of it, they check that the child’s"
                    + " wishes and feelings were sought, and consider whether to ask for a review.")
            .evidence("what the IRO was consulted on or told, and when", "what they did about it");
    static final Rule CAF_2 = CarePlanning.rule(
                    "CAF-2",
                    "IRO has considered a referral to Cafcass",
                    "Your IRO must think about asking Cafcass, which can go to court for you, to step in",
                    Confidence.B,
                    "45(3)")
            .kind(RuleKind.CONDITION)
            .says("The IRO must consider a referral to Cafcass where three things come together. The authority"
                    + " has failed in a significant way to prepare the care plan, to review the case or to carry"
                    + " out a review’s decision, or is otherwise in material breach of its duties to the child."
                    + " This was raised at a suitable senior level. It was not put right to the IRO’s satisfaction"
                    + " in a reasonable time.")
            .evidence(
                    "the failure or breach, and why it is significant",
                    "when it was raised, and at which level",
                    "that it was not put right in a reasonable time",
                    "the decision and its reason, even where there is no referral")
            .needs(FactKind.DISPUTES);

    @Override
    public List<Rule> rules() {
        return List.of(IRO_7, IRO_8, CAF_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null || sheet.isPlacedForAdoption()) return;
        rights(sheet, care);
        for (var dispute : sheet.facts().disputes().items()) {
            if (care.includes(dispute.raised())) referral(sheet, dispute);
        }
    }

    private static void rights(DutySheet sheet, CarePeriod care) {
        var appointed = sheet.iroAppointedIn(care).items();
        if (appointed.isEmpty()) return;
        var duty = sheet.duty(IRO_7, "an IRO was appointed", appointed.getFirst());
        Occasions.metSince(sheet, duty, FactKind.RIGHTS_CHECKED, care.began(), !care.beganExactly());
        duty.add();
    }

    /// Owed only while the matter is unsettled, and only once somebody above the team manager has it.
    private static void referral(DutySheet sheet, Dispute dispute) {
        var considered = dispute.referralConsidered();
        if (considered == null && dispute.resolved() != null) return;
        for (var stage : dispute.stages()) {
            if (stage.level() == Dispute.Level.TEAM_MANAGER || stage.began().isAfter(sheet.today())) continue;
            var duty = sheet.duty(
                            CAF_2, "the matter lay before " + stage.level().words(), stage.began())
                    .subject(dispute.name())
                    .note(FOR_THE_IRO);
            if (considered != null) duty.met(considered);
            duty.add();
            return;
        }
    }
}

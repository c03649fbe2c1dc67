package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.LegalStatus;
import org.heard.law.LegalStatusKind;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// The plan for a child who is looked after because of a remand, and when such a child is reviewed.
///
/// | Remand                            | What                          | When                   | Regulation |
/// |-----------------------------------|-------------------------------|------------------------|------------|
/// | to local authority accommodation, | care plan, without permanence | within 5 working days  | 47B        |
/// | not otherwise looked after        |                               |                        |            |
/// | to youth detention accommodation  | detention placement plan      | within 10 working days | 47C        |
/// | either, newly looked after        | reviews                       | as for any other child | 47A        |
///
/// A child who was already looked after keeps the ordinary care plan. Where only a remand is recorded, living in
/// a young offender institution shows which it is (docs/law/interpretation.md, 25).
final class RemandPlans implements Regulation {
    static final Rule REM_1 = CarePlanning.rule(
                    "REM-1", "Remand care plan made", "Your care plan must be written", Confidence.B, "47B")
            .within(Interval.workingDays(5))
            .says("A child looked after only because of a remand to local authority accommodation has a care plan"
                    + " within five working days of the remand. It is the child’s one plan, and needs no plan for"
                    + " permanence.")
            .exceptions("already looked after: the ordinary care plan stays", "youth detention: REM-2")
            .evidence("the day of the remand, and the court’s order", "the day the plan was made, and who made it")
            .needs(FactKind.LEGAL_STATUSES, FactKind.PLACEMENTS, FactKind.REMAND_CARE_PLAN_MADE);
    static final Rule REM_2 = CarePlanning.rule(
                    "REM-2",
                    "Detention placement plan made",
                    "The plan for your time there must be written",
                    Confidence.C, // the ten working days; that the plan is owed was read
                    "47C")
            .within(Interval.workingDays(10))
            .says("A child remanded to youth detention has a detention placement plan within ten working days. What it"
                    + " holds is in Schedule 2A.")
            .evidence("the first day of the detention", "the day the plan was made, and who made it")
            .needs(FactKind.LEGAL_STATUSES, FactKind.PLACEMENTS, FactKind.DETENTION_PLAN_MADE);
    static final Rule REM_3 = Rule.information(
                    "REM-3",
                    "Reviews of a child on remand run from the remand",
                    "Your reviews are counted from the day the court sent you away from home",
                    Confidence.C,
                    Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "47A"))
            .says("A child who becomes looked after by a remand is reviewed as any other child is, counted from the day"
                    + " of the remand (Part 8A). One who was looked after before keeps the dates that ran.")
            .needs(FactKind.CARE_PERIOD_START, FactKind.LEGAL_STATUSES, FactKind.REVIEWS);

    @Override
    public List<Rule> rules() {
        return List.of(REM_1, REM_2, REM_3);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var status = sheet.facts().legalStatusOn(sheet.today());
        if (care == null || status == null || !status.kind().isRemand()) return;
        var detained = detainedFrom(sheet, status);
        var remandPlanDue = sheet.limit(REM_1, status.began());
        boolean remandPlan = status.kind() != LegalStatusKind.REMANDED_TO_YOUTH_DETENTION
                && !wasLookedAfterBefore(care, status)
                && (detained == null || detained.isAfter(remandPlanDue.to()));
        if (remandPlan) {
            sheet.duty(REM_1, "remanded", status.began())
                    .due(remandPlanDue)
                    .metByFirst(FactKind.REMAND_CARE_PLAN_MADE, status.began())
                    .add();
        }
        if (detained == null) return;
        sheet.duty(REM_2, detained.equals(status.began()) ? "remanded" : "youth detention began", detained)
                .due(sheet.limit(REM_2, detained))
                .metByFirst(FactKind.DETENTION_PLAN_MADE, status.began(), detained)
                .add();
    }

    private static boolean wasLookedAfterBefore(CarePeriod care, LegalStatus status) {
        return status.began().isAfter(care.began());
    }

    private static @Nullable LocalDate detainedFrom(DutySheet sheet, LegalStatus status) {
        if (status.kind() == LegalStatusKind.REMANDED_TO_YOUTH_DETENTION) return status.began();
        var placement = sheet.placement();
        if (placement == null || placement.kind() != PlacementKind.YOUTH_DETENTION) return null;
        return placement.began().isAfter(status.began()) ? placement.began() : status.began();
    }
}

package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.LegalStatus;
import org.heard.law.LegalStatusKind;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// The plan for a child who is looked after because of a remand.
///
/// | Remand                                                               | Plan                          | When
///            | Regulation |
/// |----------------------------------------------------------------------|-------------------------------|------------------------|------------|
/// | to local authority accommodation, not otherwise looked after         | care plan, without permanence | within 5
/// working days  | 47B        |
/// | to youth detention accommodation                                     | detention placement plan      | within 10
/// working days | 47C        |
///
/// A child who was already looked after keeps the ordinary care plan. Reviews run as for any other child. Where only a
/// remand is recorded, living in a young offender institution shows which it is (docs/law/interpretation.md, 25).
final class RemandPlans implements Regulation {
    private static final int CARE_PLAN_WORKING_DAYS = 5;
    private static final int DETENTION_WORKING_DAYS = 10;

    static final Rule REM_1 =
            CarePlanning.rule("REM-1", "Remand care plan made", "Your care plan must be written", Confidence.B, "47B");
    static final Rule REM_2 = CarePlanning.rule(
            "REM-2",
            "Detention placement plan made",
            "The plan for your time there must be written",
            Confidence.C,
            "47C");

    @Override
    public List<Rule> rules() {
        return List.of(REM_1, REM_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var status = sheet.facts().legalStatusOn(sheet.today());
        if (care == null || status == null || !status.kind().isRemand()) return;
        var detained = detainedFrom(sheet, status);
        if (detained == null || detained.isAfter(carePlanDue(sheet, status))) remandCarePlan(sheet, care, status);
        if (detained != null) {
            sheet.duty(REM_2, detained.equals(status.began()) ? "remanded" : "youth detention began", detained)
                    .due(sheet.workingDays().workingDaysAfter(detained, DETENTION_WORKING_DAYS))
                    .metByFirst(FactKind.DETENTION_PLAN_MADE, status.began(), detained)
                    .add();
        }
    }

    private static void remandCarePlan(DutySheet sheet, CarePeriod care, LegalStatus status) {
        if (status.kind() == LegalStatusKind.REMANDED_TO_YOUTH_DETENTION
                || status.began().isAfter(care.began())) return;
        sheet.duty(REM_1, "remanded", status.began())
                .due(sheet.workingDays().workingDaysAfter(status.began(), CARE_PLAN_WORKING_DAYS))
                .metByFirst(FactKind.REMAND_CARE_PLAN_MADE, status.began())
                .add();
    }

    private static LocalDate carePlanDue(DutySheet sheet, LegalStatus status) {
        return sheet.workingDays()
                .workingDaysAfter(status.began(), CARE_PLAN_WORKING_DAYS)
                .to();
    }

    private static @Nullable LocalDate detainedFrom(DutySheet sheet, LegalStatus status) {
        if (status.kind() == LegalStatusKind.REMANDED_TO_YOUTH_DETENTION) return status.began();
        var placement = sheet.placement();
        if (placement == null || placement.kind() != PlacementKind.YOUTH_DETENTION) return null;
        return placement.began().isAfter(status.began()) ? placement.began() : status.began();
    }
}

package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.LegalStatusKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// The plan for a child who is looked after because of a remand.
///
/// | Remand                                        | Plan                          | When                   |
/// Regulation |
/// |-----------------------------------------------|-------------------------------|------------------------|------------|
/// | to local authority accommodation, not         | care plan, without permanence | within 5 working days  | 47B
///  |
/// | otherwise looked after                        |                               |                        |
///  |
/// | to youth detention accommodation              | detention placement plan      | within 10 working days | 47C
///  |
///
/// A child who was already looked after keeps the ordinary care plan. Reviews run as for any other child.
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
        boolean detained = status.kind() == LegalStatusKind.REMANDED_TO_YOUTH_DETENTION;
        if (!detained && status.began().isAfter(care.began())) return;
        int days = detained ? DETENTION_WORKING_DAYS : CARE_PLAN_WORKING_DAYS;
        sheet.duty(detained ? REM_2 : REM_1, "remanded", status.began())
                .due(sheet.workingDays().workingDaysAfter(status.began(), days))
                .metByFirst(detained ? FactKind.DETENTION_PLAN_MADE : FactKind.REMAND_CARE_PLAN_MADE, status.began())
                .add();
    }
}

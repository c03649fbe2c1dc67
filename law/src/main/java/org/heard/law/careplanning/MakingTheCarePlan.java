package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// When a looked-after child must have a care plan.
///
/// | Plan      | When                                                             | Paragraph |
/// |-----------|------------------------------------------------------------------|-----------|
/// | care plan | before the first placement, else within 10 working days of it    | 4(2)      |
///
/// A plan made before the placement counts. Where a court waits for a plan under section 31A, its timetable
/// decides. A child looked after only because of a remand has another plan (regulations 47B and 47C).
final class MakingTheCarePlan implements Regulation {
    private static final int WORKING_DAYS = 10;

    static final Rule PLAN_1 =
            CarePlanning.rule("PLAN-1", "Care plan made", "Your care plan must be written", Confidence.A, "4(2)");

    @Override
    public List<Rule> rules() {
        return List.of(PLAN_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        var status = sheet.facts().legalStatusOn(care.began());
        var duty = sheet.duty(PLAN_1, "first placement began", care.began())
                .due(sheet.workingDays().workingDaysAfter(care.began(), WORKING_DAYS));
        if (status != null && status.kind().isRemand()) {
            duty.notRequired("looked after because of a remand, so planned for under regulation 47B or 47C");
        } else if (!care.beganExactly()) {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        } else {
            duty.metByFirst(FactKind.CARE_PLAN_MADE, sinceLastCare(sheet, care.began()), care.began());
        }
        duty.add();
    }

    private static LocalDate sinceLastCare(DutySheet sheet, LocalDate began) {
        var since = LocalDate.MIN;
        for (var period : sheet.facts().carePeriods().items()) {
            var ended = period.ended();
            if (ended != null && !ended.isAfter(began)) since = ended;
        }
        return since;
    }
}

package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.LegalStatusKind;
import org.heard.law.MissingFact;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// When a looked-after child must have a care plan.
///
/// | Plan      | When                                                             | Paragraph |
/// |-----------|------------------------------------------------------------------|-----------|
/// | care plan | before the first placement, else within 10 working days of it    | 4(2)      |
///
/// A plan made before the placement counts. Where a court waits for a plan under section 31A, its timetable
/// decides: so it is taken to be for a child under a care order or an interim one on the first or the last of
/// these days (docs/law/interpretation.md, 33). A child looked after only because of a remand has another plan
/// (regulations 47B and 47C).
final class MakingTheCarePlan implements Regulation {
    static final Rule PLAN_1 = CarePlanning.rule(
                    "PLAN-1", "Care plan made", "Your care plan must be written", Confidence.A, "4(2)")
            .within(Interval.workingDays(10))
            .says("A child who becomes looked after and has no care plan yet has one before the first placement"
                    + " or, where that cannot be done, within 10 working days of its start. Where a court waits for"
                    + " the plan under section 31A of the Children Act 1989, it is made in the time the court sets.")
            .exceptions(
                    "a court waits for a plan under section 31A: the court’s own time",
                    "looked after only because of a remand: REM-1, REM-2")
            .needs(FactKind.CARE_PERIOD_START, FactKind.LEGAL_STATUSES, FactKind.CARE_PLAN_MADE);

    @Override
    public List<Rule> rules() {
        return List.of(PLAN_1);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        var limit = sheet.limit(PLAN_1, care.began());
        var first = statusOn(sheet, care.began());
        var plan = planMade(sheet, care);
        var duty = sheet.duty(PLAN_1, "first placement began", care.began())
                .doneBy(FactKind.CARE_PLAN_MADE)
                .due(limit);
        if (first.isRemand()) {
            duty.notRequired("looked after because of a remand, so planned for under regulation 47B or 47C");
        } else if (!care.beganExactly()) {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        } else if (plan != null && !plan.isAfter(limit.to())) {
            duty.met(plan);
        } else if (isUnderACareOrder(first) || isUnderACareOrder(statusOn(sheet, limit.to()))) {
            duty.notRequired("under a care order or an interim one, so planned for in the time the court sets");
        } else if (first == LegalStatusKind.NOT_KNOWN) {
            duty.lateOnlyAfter(LocalDate.MAX, MissingFact.of(FactKind.LEGAL_STATUSES));
        } else {
            duty.metByFirst(FactKind.CARE_PLAN_MADE, care.began());
        }
        duty.add();
    }

    private static LegalStatusKind statusOn(DutySheet sheet, LocalDate day) {
        var status = sheet.facts().legalStatusOn(day);
        return status == null ? LegalStatusKind.NOT_KNOWN : status.kind();
    }

    private static boolean isUnderACareOrder(LegalStatusKind status) {
        return switch (status) {
            case INTERIM_CARE_ORDER, FULL_CARE_ORDER, PLACEMENT_ORDER, FREED_FOR_ADOPTION -> true;
            default -> false;
        };
    }

    /// The first plan since the last time the child was looked after; null when none is held.
    private static @Nullable LocalDate planMade(DutySheet sheet, CarePeriod care) {
        var since = LocalDate.MIN;
        for (var period : sheet.facts().carePeriods().items()) {
            var ended = period.ended();
            if (ended != null && !ended.isAfter(care.began())) since = ended;
        }
        var made = sheet.datesFrom(FactKind.CARE_PLAN_MADE, since);
        return made.isEmpty() ? null : made.getFirst();
    }
}

package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.heard.law.Interval;
import org.heard.law.MissingFact;
import org.heard.law.Placement;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// When each placement must have a placement plan.
///
/// | Plan           | When                                                           | Paragraph |
/// |----------------|----------------------------------------------------------------|-----------|
/// | placement plan | before the placement, else within 5 working days of its start  | 9         |
///
/// The last three placements of the care period are shown. What is made once a placement is over is a plan for
/// the next and never for that one (docs/law/interpretation.md, 57). A placement for adoption has a plan of its
/// own kind, and one in youth detention a detention placement plan.
final class PlacementPlan implements Regulation {
    private static final int SHOWN = 3;

    static final Rule PLAN_2 = CarePlanning.rule(
                    "PLAN-2",
                    "Placement plan made",
                    "The plan for how you live here must be written",
                    Confidence.A,
                    "9")
            .within(Interval.workingDays(5))
            .says("Every placement has a placement plan before it begins or, where that cannot reasonably be"
                    + " done, within 5 working days of its start. The carer or the home agrees and signs it. Before"
                    + " the placement is arranged the child’s wishes are asked for and weighed, and the IRO is"
                    + " told.")
            .exceptions(
                    "placed for adoption",
                    "in youth detention: REM-2",
                    "the placement ended before those 5 working days had passed")
            .needs(FactKind.CARE_PERIODS, FactKind.PLACEMENTS, FactKind.PLACEMENT_PLAN_MADE);

    @Override
    public List<Rule> rules() {
        return List.of(PLAN_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        PlacementActs.each(
                sheet,
                care,
                FactKind.PLACEMENT_PLAN_MADE,
                SHOWN,
                (placement, countsFrom, over) -> write(sheet, care, placement, countsFrom, over));
    }

    private static void write(
            DutySheet sheet, CarePeriod care, Placement placement, LocalDate countsFrom, LocalDate over) {
        var began = placement.began();
        var limit = sheet.limit(PLAN_2, began);
        var duty = sheet.duty(PLAN_2, "placement began", began).due(limit);
        if (PlacementActs.mayHaveBegunEarlier(care, placement)) {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        } else {
            var made = madeBefore(sheet, over);
            var lastDay = over.isAfter(sheet.today()) ? sheet.today() : over.minusDays(1);
            duty.metByFirst(FactKind.PLACEMENT_PLAN_MADE, made, countsFrom, began, lastDay);
            boolean none = made.items().isEmpty() || made.items().getLast().isBefore(countsFrom);
            if (none && !over.isAfter(sheet.today())) endedWithoutOne(duty, over, limit.to());
        }
        duty.add();
    }

    private static Held<LocalDate> madeBefore(DutySheet sheet, LocalDate over) {
        var made = sheet.facts().dates(FactKind.PLACEMENT_PLAN_MADE);
        if (made.items().isEmpty() || made.items().getLast().isBefore(over)) return made;
        return new Held<>(
                made.items().stream().filter(day -> day.isBefore(over)).toList(), made.spans());
    }

    private static void endedWithoutOne(Duty.Builder duty, LocalDate over, LocalDate due) {
        if (over.isAfter(due)) duty.note("The placement is over: a plan made since is not for it.");
        else duty.notRequired("the placement ended before the last day for its plan");
    }
}

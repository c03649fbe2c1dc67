package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
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
/// The last three placements of the care period are shown. A placement for adoption has a plan of its own kind,
/// and one in youth detention a detention placement plan.
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
            .exceptions("placed for adoption", "in youth detention: REM-2")
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
                (placement, countsFrom) -> write(sheet, care, placement, countsFrom));
    }

    private static void write(DutySheet sheet, CarePeriod care, Placement placement, LocalDate countsFrom) {
        var began = placement.began();
        var duty = sheet.duty(PLAN_2, "placement began", began).due(sheet.limit(PLAN_2, began));
        if (PlacementActs.mayHaveBegunEarlier(care, placement)) {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        } else {
            duty.metByFirst(FactKind.PLACEMENT_PLAN_MADE, countsFrom, began);
        }
        duty.add();
    }
}

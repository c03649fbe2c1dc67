package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.MissingFact;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// When each placement must have a placement plan.
///
/// | Plan           | When                                                           | Paragraph |
/// |----------------|----------------------------------------------------------------|-----------|
/// | placement plan | before the placement, else within 5 working days of its start  | 9         |
///
/// The last three placements of the care period are shown. A placement for adoption has a plan of its own kind,
/// and one in youth detention a detention placement plan. A plan made up to 28 days ahead, and after the placement
/// before began, is taken to be for this one (docs/law/interpretation.md, 18).
final class PlacementPlan implements Regulation {
    private static final int WORKING_DAYS = 5;
    private static final int SHOWN = 3;
    private static final int MADE_AHEAD_DAYS = 28;

    static final Rule PLAN_2 = CarePlanning.rule(
            "PLAN-2", "Placement plan made", "The plan for how you live here must be written", Confidence.A, "9");

    @Override
    public List<Rule> rules() {
        return List.of(PLAN_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        var placements = sheet.facts().placements().items();
        for (int i = Math.max(0, placements.size() - SHOWN); i < placements.size(); i++) {
            boolean leftThatDay = i + 1 < placements.size()
                    && placements.get(i + 1).began().equals(placements.get(i).began());
            if (isPlanned(care, placements.get(i)) && !leftThatDay) write(sheet, care, placements, i);
        }
    }

    private static void write(DutySheet sheet, CarePeriod care, List<Placement> placements, int i) {
        var began = placements.get(i).began();
        var duty = sheet.duty(PLAN_2, "placement began", began)
                .due(sheet.workingDays().workingDaysAfter(began, WORKING_DAYS));
        var ahead = began.minusDays(MADE_AHEAD_DAYS);
        var before = i == 0 ? ahead : placements.get(i - 1).began().plusDays(1);
        if (began.equals(care.began()) && !care.beganExactly()) {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        } else {
            duty.metByFirst(FactKind.PLACEMENT_PLAN_MADE, before.isAfter(ahead) ? before : ahead, began);
        }
        duty.add();
    }

    private static boolean isPlanned(CarePeriod care, Placement placement) {
        return care.includes(placement.began())
                && placement.kind() != PlacementKind.PLACED_FOR_ADOPTION
                && placement.kind() != PlacementKind.YOUTH_DETENTION;
    }
}

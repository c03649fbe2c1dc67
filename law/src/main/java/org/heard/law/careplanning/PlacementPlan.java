package org.heard.law.careplanning;

import java.time.LocalDate;
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
/// before began, is taken to be for this one, unless the placement before had no other
/// (docs/law/interpretation.md, 18).
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
        var taken = LocalDate.MIN;
        for (int i = 0; i < placements.size(); i++) {
            boolean leftThatDay = i + 1 < placements.size()
                    && placements.get(i + 1).began().equals(placements.get(i).began());
            if (!isPlanned(care, placements.get(i)) || leftThatDay) continue;
            var from = from(placements, i, taken);
            if (i >= placements.size() - SHOWN)
                write(sheet, care, placements.get(i).began(), from);
            taken = taken(sheet, placements, i, from, taken);
        }
    }

    /// The first day on which a plan for a placement can have been made: none serves two placements.
    private static LocalDate from(List<Placement> placements, int i, LocalDate taken) {
        var ahead = placements.get(i).began().minusDays(MADE_AHEAD_DAYS);
        var before = i == 0 ? ahead : placements.get(i - 1).began().plusDays(1);
        var from = before.isAfter(ahead) ? before : ahead;
        return taken.isBefore(from) ? from : taken.plusDays(1);
    }

    /// The day of the last plan that is some placement's own, once this placement has had its choice.
    private static LocalDate taken(
            DutySheet sheet, List<Placement> placements, int i, LocalDate from, LocalDate taken) {
        var ended = i + 1 < placements.size() ? placements.get(i + 1).began() : LocalDate.MAX;
        var made = sheet.datesFrom(FactKind.PLACEMENT_PLAN_MADE, from);
        return made.isEmpty() || !made.getFirst().isBefore(ended) ? taken : made.getFirst();
    }

    private static void write(DutySheet sheet, CarePeriod care, LocalDate began, LocalDate from) {
        var duty = sheet.duty(PLAN_2, "placement began", began)
                .due(sheet.workingDays().workingDaysAfter(began, WORKING_DAYS));
        if (began.equals(care.began()) && !care.beganExactly()) {
            duty.cannotTell(MissingFact.of(FactKind.CARE_PERIOD_START));
        } else {
            duty.metByFirst(FactKind.PLACEMENT_PLAN_MADE, from, began);
        }
        duty.add();
    }

    private static boolean isPlanned(CarePeriod care, Placement placement) {
        return care.includes(placement.began())
                && placement.kind() != PlacementKind.PLACED_FOR_ADOPTION
                && placement.kind() != PlacementKind.YOUTH_DETENTION;
    }
}

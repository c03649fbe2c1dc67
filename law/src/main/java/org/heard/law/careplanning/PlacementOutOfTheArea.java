package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Known;
import org.heard.law.MissingFact;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.jspecify.annotations.Nullable;

/// Who approves that a child is placed outside the authority's area.
///
/// | Placement                                          | Approved by                       | Paragraph |
/// |----------------------------------------------------|-----------------------------------|-----------|
/// | outside the area and not in an adjoining one       | the director                      | 11        |
/// | outside the area, in an adjoining one              | a nominated officer               | 11        |
/// | with a connected person, or a foster carer whom    | –                                 | 11        |
/// | the authority itself approved                      |                                   |           |
///
/// Shown for the placement running today. A placement known not to be at a distance may lie in the authority's
/// own area, which the facts do not tell apart from an adjoining one: without an approval the answer is "cannot
/// tell" (docs/law/interpretation.md, 35).
final class PlacementOutOfTheArea implements Regulation {
    private static final String OWN_CARER = "with a connected person, or a foster carer whom the authority approved";

    static final Rule PLAN_4 = rule(
                    "PLAN-4",
                    "Placement out of the area approved by a nominated officer",
                    "If you are to live outside your council’s area, a manager must agree first")
            .says("A child is placed outside the authority’s area only once a nominated officer has approved"
                    + " it. At a distance the director approves instead: PLAN-4a.")
            .exceptions(OWN_CARER, "at a distance: PLAN-4a");
    static final Rule AT_A_DISTANCE = rule(
                    "PLAN-4a",
                    "Placement at a distance approved by the director",
                    "If you are to live far away, the head of children’s services must agree first")
            .says("A child is placed at a distance, outside the authority’s area and not in an adjoining one,"
                    + " only once the director of children’s services has approved it.")
            .exceptions(OWN_CARER);

    @Override
    public List<Rule> rules() {
        return List.of(PLAN_4, AT_A_DISTANCE);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var placement = sheet.placement();
        if (care == null || placement == null || !needsApproval(care, placement)) return;
        var rule = placement.atADistance() == Known.YES ? AT_A_DISTANCE : PLAN_4;
        var duty = sheet.duty(rule, "placement began", placement.began())
                .note("It is not needed for a foster carer whom the authority itself approved.");
        var from = countsFrom(sheet, placement);
        boolean approved = !sheet.datesFrom(FactKind.OUT_OF_AREA_APPROVED, from).isEmpty();
        var missing = missing(placement, approved);
        boolean earlier = PlacementActs.mayHaveBegunEarlier(care, placement);
        if (missing != null) duty.cannotTell(MissingFact.of(missing));
        else Occasions.metSince(sheet, duty, FactKind.OUT_OF_AREA_APPROVED, from, earlier);
        duty.add();
    }

    private static @Nullable FactKind missing(Placement placement, boolean approved) {
        if (placement.kind() == PlacementKind.NOT_KNOWN) return FactKind.PLACEMENTS;
        return switch (placement.atADistance()) {
            case YES -> null;
            case NO -> approved ? null : FactKind.PLACEMENT_DISTANCE;
            case UNKNOWN -> FactKind.PLACEMENT_DISTANCE;
        };
    }

    private static boolean needsApproval(CarePeriod care, Placement placement) {
        return PlacementActs.isUnderTheseRules(care, placement)
                && placement.kind() != PlacementKind.CONNECTED_PERSON
                && placement.kind() != PlacementKind.CONNECTED_PERSON_TEMPORARY;
    }

    /// Not before the last placement began: an approval up to that day was for that one.
    private static LocalDate countsFrom(DutySheet sheet, Placement placement) {
        var from = placement.began().minusDays(PlacementActs.AHEAD_DAYS);
        for (var other : sheet.facts().placements().items()) {
            boolean between =
                    other.began().isBefore(placement.began()) && !other.began().isBefore(from);
            if (between) from = other.began().plusDays(1);
        }
        return from;
    }

    private static Rule rule(String id, String title, String forChild) {
        return CarePlanning.rule(id, title, forChild, Confidence.A, "11")
                .kind(RuleKind.CONDITION)
                .needs(FactKind.PLACEMENTS, FactKind.PLACEMENT_DISTANCE, FactKind.OUT_OF_AREA_APPROVED);
    }
}

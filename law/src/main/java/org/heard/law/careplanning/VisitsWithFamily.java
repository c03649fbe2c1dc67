package org.heard.law.careplanning;

import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.LegalStatusKind;
import org.heard.law.MissingFact;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How often a child is visited who lives with parents under a care order, or with somebody temporarily
/// approved.
///
/// | Placement                            | First                         | Then          | Paragraph |
/// |--------------------------------------|-------------------------------|---------------|-----------|
/// | temporary approval (reg 24), or with | weekly until the first review | every 28 days | 28(4)     |
/// | parents on an interim care order     |                               |               |           |
/// | with parents on a full care order    | within 7 days of the order    | every 42 days | 28(5)     |
///
/// Where the child went to parents before they were assessed, see [VisitsBeforeAssessment]; on any other legal
/// status [Visits]. Which first review ends the weekly visits, and from when the week after an order runs:
/// docs/law/interpretation.md, 14 and 16.
final class VisitsWithFamily implements Regulation {
    private static final String UNASSESSED = "placed before the assessment was done, and not reviewed since: VIS-2";

    static final Rule WEEKLY = Visits.rule("VIS-3a", "Weekly visit until the first review", Confidence.A, "28(4)")
            .within(Interval.days(7))
            .says("A child with a temporarily approved person, or living with a parent on an interim care order, is"
                    + " visited at least once a week until the first review.")
            .evidence(Visits.evidence("the approval or the order", "the day of the first review"))
            .needs(FactKind.PLACEMENTS, FactKind.LEGAL_STATUSES, FactKind.REVIEWS, FactKind.STATUTORY_VISIT);
    static final Rule FOUR_WEEKLY = Visits.rule("VIS-3b", "Visit", Confidence.A, "28(4)")
            .within(Interval.days(28))
            .says("After the first review of a child with a temporarily approved person, or living with a parent on an"
                    + " interim care order, no more than four weeks lie between two visits.")
            .evidence(Visits.evidence("the day of the visit before"))
            .needs(FactKind.PLACEMENTS, FactKind.LEGAL_STATUSES, FactKind.REVIEWS, FactKind.STATUTORY_VISIT);
    static final Rule AFTER_ORDER = Visits.rule("VIS-4a", "First visit after the care order", Confidence.A, "28(5)")
            .within(Interval.days(7))
            .says("A child who lives with a parent under a full care order is visited within a week of the order.")
            .exceptions(UNASSESSED)
            .evidence(Visits.evidence("the day of the order"))
            .needs(FactKind.PLACEMENTS, FactKind.LEGAL_STATUSES, FactKind.STATUTORY_VISIT);
    static final Rule WITH_PARENTS = Visits.rule("VIS-4b", "Visit (with parents)", Confidence.A, "28(5)")
            .within(Interval.days(42))
            .says("After the first visit of a child who lives with a parent under a full care order, no more than six"
                    + " weeks lie between two visits.")
            .exceptions(UNASSESSED)
            .evidence(Visits.evidence("the day of the visit before"))
            .needs(FactKind.PLACEMENTS, FactKind.LEGAL_STATUSES, FactKind.STATUTORY_VISIT);

    @Override
    public List<Rule> rules() {
        return List.of(WEEKLY, FOUR_WEEKLY, AFTER_ORDER, WITH_PARENTS);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var placement = sheet.placement();
        if (care == null || placement == null || !decides(sheet, placement)) return;
        if (VisitsBeforeAssessment.decides(sheet, care, placement)) return;
        var order = VisitsBeforeAssessment.order(sheet);
        boolean atHome = placement.kind() == PlacementKind.WITH_PARENTS;
        if (atHome && order == null) {
            sheet.duty(WITH_PARENTS, "placed with parents", placement.began())
                    .cannotTell(MissingFact.of(FactKind.LEGAL_STATUSES))
                    .add();
        } else if (atHome && order != null && order.kind() == LegalStatusKind.FULL_CARE_ORDER) {
            VisitIntervals.write(
                    sheet,
                    care,
                    VisitsBeforeAssessment.start(sheet, placement),
                    VisitIntervals.careOrderAtHome(sheet),
                    VisitsBeforeAssessment.doubt(sheet, placement));
        } else {
            weekly(sheet, care, placement);
        }
    }

    private static void weekly(DutySheet sheet, CarePeriod care, Placement placement) {
        var limits = VisitIntervals.weeklyFirst(sheet, care, placement.began(), WEEKLY, FOUR_WEEKLY);
        VisitIntervals.write(sheet, care, placement.began(), limits, null);
    }

    /// True when the place or the order calls for these paragraphs, or may.
    static boolean decides(DutySheet sheet, Placement placement) {
        if (placement.kind() != PlacementKind.WITH_PARENTS) {
            return placement.kind() == PlacementKind.CONNECTED_PERSON_TEMPORARY;
        }
        var order = VisitsBeforeAssessment.order(sheet);
        return order == null
                || order.kind() == LegalStatusKind.INTERIM_CARE_ORDER
                || order.kind() == LegalStatusKind.FULL_CARE_ORDER;
    }
}

package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.Known;
import org.heard.law.LegalStatus;
import org.heard.law.LegalStatusKind;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// How often a child is visited who was placed with parents before the assessment of them was done (regulation
/// 19).
///
/// | Until the first review | After it      | Paragraph |
/// |------------------------|---------------|-----------|
/// | weekly                 | every 42 days | 28(3)     |
///
/// An assessment made in the year before the placement shows that it came first; one made later does not end the
/// weekly visits, the first review does. On an interim care order 28(4) asks as much or more and is shown
/// instead; on a full one this paragraph is, until the first review since the placement
/// (docs/law/interpretation.md, 28).
final class VisitsBeforeAssessment implements Regulation {
    private static final String NOT_KNOWN = "If the child was placed before the assessment was done, visits are weekly"
            + " until the first review (VIS-2, regulation 28(3)).";
    private static final String ASSESSED = "assessed before the placement: VIS-1 or VIS-4";
    private static final String INTERIM = "on an interim care order: VIS-3, which asks as much or more";

    static final Rule WEEKLY = Visits.rule(
                    "VIS-2a", "Weekly visit until the first review (before assessment)", Confidence.A, "28(3)")
            .within(Interval.days(7))
            .says("A child placed with parents before the assessment of them is done is visited at least once a week"
                    + " until the first review.")
            .exceptions(ASSESSED, INTERIM)
            .evidence(Visits.evidence("the day the parents were assessed", "the day of the first review"))
            .needs(FactKind.PLACEMENTS, FactKind.PARENTS_ASSESSED, FactKind.REVIEWS, FactKind.STATUTORY_VISIT);
    static final Rule LATER = Visits.rule(
                    "VIS-2b", "Visit (placed with parents before assessment)", Confidence.A, "28(3)")
            .within(Interval.days(42))
            .says(
                    "After the first review of a child placed with parents before the assessment of them, no more than six"
                            + " weeks lie between two visits.")
            .exceptions(ASSESSED, INTERIM)
            .evidence(Visits.evidence("the day of the visit before"))
            .needs(FactKind.PLACEMENTS, FactKind.PARENTS_ASSESSED, FactKind.REVIEWS, FactKind.STATUTORY_VISIT);

    @Override
    public List<Rule> rules() {
        return List.of(WEEKLY, LATER);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var placement = sheet.placement();
        if (care == null || placement == null || !decides(sheet, care, placement)) return;
        var limits = VisitIntervals.weeklyFirst(sheet, care, placement.began(), WEEKLY, LATER);
        VisitIntervals.write(sheet, care, start(sheet, placement), limits, null);
    }

    /// True when this paragraph sets the visits of a placement.
    static boolean decides(DutySheet sheet, CarePeriod care, Placement placement) {
        if (placement.kind() != PlacementKind.WITH_PARENTS || assessed(sheet, placement) != Known.NO) return false;
        var order = order(sheet);
        if (order == null || order.kind() == LegalStatusKind.INTERIM_CARE_ORDER) return false;
        var reviewed = TimingOfReviews.firstReviewSince(sheet, care, placement.began());
        return reviewed == null || reviewed.isAfter(start(sheet, placement));
    }

    /// The later of the placement and a full care order, made while the child lived there.
    static LocalDate start(DutySheet sheet, Placement placement) {
        var order = order(sheet);
        boolean made = order != null
                && order.kind() == LegalStatusKind.FULL_CARE_ORDER
                && order.began().isAfter(placement.began());
        return order != null && made ? order.began() : placement.began();
    }

    /// The legal status of the day; null when it is not known.
    static @Nullable LegalStatus order(DutySheet sheet) {
        var order = sheet.facts().legalStatusOn(sheet.today());
        return order == null || order.kind() == LegalStatusKind.NOT_KNOWN ? null : order;
    }

    /// What a reader must know where nobody has said whether the parents were assessed first; null otherwise.
    static @Nullable String doubt(DutySheet sheet, Placement placement) {
        return placement.kind() == PlacementKind.WITH_PARENTS && assessed(sheet, placement) == Known.UNKNOWN
                ? NOT_KNOWN
                : null;
    }

    private static Known assessed(DutySheet sheet, Placement placement) {
        var held = sheet.facts().dates(FactKind.PARENTS_ASSESSED);
        var since = placement.began().minusYears(1);
        for (var day : held.items()) {
            if (!day.isBefore(since) && !day.isAfter(placement.began())) return Known.YES;
        }
        return held.covers(since, placement.began()) ? Known.NO : Known.UNKNOWN;
    }
}

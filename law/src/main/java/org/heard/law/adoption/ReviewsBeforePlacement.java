package org.heard.law.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.LegalStatusKind;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// When the case of a child who may be placed for adoption, and is not yet, is reviewed.
///
/// | Review     | No later than                                  | Paragraph |
/// |------------|------------------------------------------------|-----------|
/// | first      | 3 months after authority to place is obtained  | 36(1)(a)  |
/// | later ones | 6 months after the one before                  | 36(1)(b)  |
///
/// The ordinary cycle runs beside it: one combined review may meet both, by the earlier date. A placement order
/// is an authority to place where no other day of authority is held (docs/law/interpretation.md, 19).
final class ReviewsBeforePlacement implements Regulation {
    private static final String FOR_CHILD = "A review about finding you a new family must happen";
    private static final String PLACED = "placed for adoption: ADO-3 and ADO-4";

    static final Rule ADO_1 = Rule.timed(
                    "ADO-1",
                    "First review since authority to place for adoption",
                    FOR_CHILD,
                    Confidence.A,
                    AdoptionAgencies.regulation("36(1)(a)"))
            .within(Interval.months(3))
            .metBy(ReviewKind.ADOPTION)
            .says("The case of a child who may be placed for adoption is first reviewed within 3 months of authority to"
                    + " place.")
            .exceptions(PLACED)
            .evidence("the day of authority, and what gave it", "the day the review was held", "which reviews it met")
            .needs(FactKind.AUTHORITY_TO_PLACE, FactKind.LEGAL_STATUSES, FactKind.REVIEWS);
    static final Rule ADO_2 = Rule.timed(
                    "ADO-2",
                    "Review while waiting to be placed for adoption",
                    FOR_CHILD,
                    Confidence.A,
                    AdoptionAgencies.regulation("36(1)(b)"))
            .within(Interval.months(6))
            .metBy(ReviewKind.ADOPTION)
            .says("While the child is not placed, each later review is held within 6 months of the one before.")
            .exceptions(PLACED)
            .evidence("the days both reviews were held", "which reviews they met")
            .needs(FactKind.REVIEWS, FactKind.PLACEMENTS);

    @Override
    public List<Rule> rules() {
        return List.of(ADO_1, ADO_2);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null || sheet.isPlacedForAdoption()) return;
        var authority = authorityToPlace(sheet, care);
        if (authority == null) return;
        Cycle.of(sheet, FactKind.REVIEWS, sheet.facts().reviews(), (done, from) -> limit(sheet, done, from))
                .startingOn(authority, care.beganExactly() || authority.isAfter(care.began()))
                .write(adoptionReviewsFrom(sheet, care, authority));
    }

    private static Cycle.Limit limit(DutySheet sheet, int done, LocalDate from) {
        return done == 0
                ? new Cycle.Limit(ADO_1, "authority to place obtained", sheet.limit(ADO_1, from))
                : new Cycle.Limit(ADO_2, "last review completed", sheet.limit(ADO_2, from));
    }

    /// Reviews that met the adoption regulations, from a day on.
    static List<LocalDate> adoptionReviewsFrom(DutySheet sheet, CarePeriod care, LocalDate from) {
        var days = new ArrayList<LocalDate>();
        for (var day : sheet.reviewsIn(care, ReviewKind.ADOPTION)) if (!day.isBefore(from)) days.add(day);
        return days;
    }

    private static @Nullable LocalDate authorityToPlace(DutySheet sheet, CarePeriod care) {
        var obtained = sheet.datesFrom(FactKind.AUTHORITY_TO_PLACE, care.began());
        if (!obtained.isEmpty()) return obtained.getLast();
        var status = sheet.facts().legalStatusOn(sheet.today());
        return status != null && status.kind() == LegalStatusKind.PLACEMENT_ORDER ? status.began() : null;
    }
}

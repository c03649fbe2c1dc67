package org.heard.law.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
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
/// The ordinary cycle runs beside it: one combined review may meet both, by the earlier date. A placement order is
/// an authority to place where no other day of authority is held (docs/law/interpretation.md, 19).
final class ReviewsBeforePlacement implements Regulation {
    private static final int FIRST_MONTHS = 3;
    private static final int LATER_MONTHS = 6;

    static final Rule ADO_1 = rule("ADO-1", "First review since authority to place for adoption", "36(1)(a)");
    static final Rule ADO_2 = rule("ADO-2", "Review while waiting to be placed for adoption", "36(1)(b)");

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
        var calendar = sheet.workingDays();
        Cycle.of(
                        sheet,
                        FactKind.REVIEWS,
                        sheet.facts().reviews(),
                        (done, from) -> done == 0
                                ? new Cycle.Limit(
                                        ADO_1, "authority to place obtained", calendar.monthsAfter(from, FIRST_MONTHS))
                                : new Cycle.Limit(
                                        ADO_2, "last review completed", calendar.monthsAfter(from, LATER_MONTHS)))
                .startingOn(authority, true)
                .write(adoptionReviewsFrom(sheet, care, authority));
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

    private static Rule rule(String id, String title, String paragraph) {
        return Rule.timed(
                id,
                title,
                "A review about finding you a new family must happen",
                Confidence.A,
                Citation.regulation(Instrument.ADOPTION_AGENCIES_REGULATIONS, paragraph));
    }
}

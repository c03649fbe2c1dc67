package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.PlacementKind;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.heard.law.Standing;
import org.jspecify.annotations.Nullable;

/// When a looked-after child's case must next be reviewed.
///
/// | Review     | No later than                              | Paragraph |
/// |------------|--------------------------------------------|-----------|
/// | first      | 20 working days from becoming looked after | 33(1)     |
/// | second     | 3 months after the first                   | 33(2)     |
/// | later ones | 6 months after the one before              | 33(2)     |
///
/// Time runs from the day the review before was completed, not the day it was due. A child who leaves care and
/// returns starts again; a move or a change of legal status starts nothing again. A child placed for adoption
/// is reviewed under the adoption regulations instead. See docs/law/interpretation.md, 5 to 8.
final class TimingOfReviews implements Regulation {
    private static final int FIRST_WORKING_DAYS = 20;
    private static final int SECOND_MONTHS = 3;
    private static final int LATER_MONTHS = 6;
    private static final int SECOND_MEASURED_DAYS = 91;
    private static final int LATER_MEASURED_DAYS = 183;

    static final Rule REV_1 = Rule.timed(
            "REV-1", "First review completed", "Your first review must happen", Confidence.B, paragraph("33(1)"));
    static final Rule REV_2 = Rule.timed(
            "REV-2", "Second review completed", "Your second review must happen", Confidence.B, paragraph("33(2)"));
    static final Rule REV_3 =
            Rule.timed("REV-3", "Review completed", "Your next review must happen", Confidence.B, paragraph("33(2)"));
    static final Rule KPI_91 = measure("KPI-91", "Second review within 91 days of the first");
    static final Rule KPI_183 = measure("KPI-183", "Later review within 183 days of the one before");

    @Override
    public List<Rule> rules() {
        return List.of(REV_1, REV_2, REV_3, KPI_91, KPI_183);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        Cycle.of(sheet, FactKind.REVIEWS, sheet.facts().reviews(), (done, from) -> limit(sheet, done, from))
                .startingOn(care.began(), care.beganExactly())
                .stopped(reviewedUnderAdoptionRegulations(sheet))
                .write(ordinaryReviews(sheet, care));
    }

    static LocalDate firstReview(DutySheet sheet, CarePeriod care) {
        var held = ordinaryReviews(sheet, care);
        if (!held.isEmpty() && sheet.facts().reviews().covers(care.began(), held.getFirst())) return held.getFirst();
        return firstReviewDue(sheet, care);
    }

    /// The first review held on or after a day; null when none is known.
    static @Nullable LocalDate firstReviewSince(DutySheet sheet, CarePeriod care, LocalDate day) {
        for (var on : ordinaryReviews(sheet, care)) if (!on.isBefore(day)) return on;
        return null;
    }

    static @Nullable Duty nextReview(DutySheet sheet) {
        return sheet.findOpen(List.of(REV_1, REV_2, REV_3));
    }

    static LocalDate firstReviewDue(DutySheet sheet, CarePeriod care) {
        return sheet.workingDays()
                .workingDaysAfter(care.began(), FIRST_WORKING_DAYS)
                .to();
    }

    private static Cycle.Limit limit(DutySheet sheet, int done, LocalDate from) {
        var calendar = sheet.workingDays();
        return switch (done) {
            case 0 ->
                new Cycle.Limit(REV_1, "became looked after", calendar.workingDaysAfter(from, FIRST_WORKING_DAYS));
            case 1 ->
                new Cycle.Limit(REV_2, "first review completed", calendar.monthsAfter(from, SECOND_MONTHS))
                        .measure(calendar.daysAfter(from, SECOND_MEASURED_DAYS));
            default ->
                new Cycle.Limit(REV_3, "last review completed", calendar.monthsAfter(from, LATER_MONTHS))
                        .measure(calendar.daysAfter(from, LATER_MEASURED_DAYS));
        };
    }

    /// A review held under the adoption regulations also counts once the child is back under these (8).
    private static List<LocalDate> ordinaryReviews(DutySheet sheet, CarePeriod care) {
        var days = new ArrayList<LocalDate>();
        for (var review : sheet.facts().reviews().items()) {
            boolean counts = review.meets(ReviewKind.ORDINARY) || review.meets(ReviewKind.ADOPTION);
            if (counts && care.includes(review.completedOn())) days.add(review.completedOn());
        }
        return days;
    }

    private static @Nullable String reviewedUnderAdoptionRegulations(DutySheet sheet) {
        var placement = sheet.facts().placementOn(sheet.today());
        return placement != null && placement.kind() == PlacementKind.PLACED_FOR_ADOPTION
                ? "placed for adoption, so reviewed under regulation 36 of the Adoption Agencies Regulations 2005"
                : null;
    }

    private static Rule measure(String id, String title) {
        return Rule.timed(
                        id,
                        title,
                        "Your review is counted as on time",
                        Confidence.A,
                        Citation.part(Instrument.SECTOR_MEASURE, "review due dates"))
                .standing(Standing.MEASURE)
                .kind(RuleKind.INFORMATION);
    }

    private static Citation paragraph(String number) {
        return Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, number);
    }
}

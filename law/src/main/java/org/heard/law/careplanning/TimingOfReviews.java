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
import org.heard.law.Held;
import org.heard.law.Instrument;
import org.heard.law.Interval;
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
/// | earlier    | when something calls for it, on no set day | 33(3)     |
///
/// Time runs from the day the review before was completed, not the day it was due. A child who leaves care and
/// returns starts again; a move or a change of legal status starts nothing again. A child placed for adoption
/// is reviewed under the adoption regulations instead. See docs/law/interpretation.md, 5 to 8.
final class TimingOfReviews implements Regulation {
    private static final String SHORT_BREAKS = "in a series of short breaks: SB-1";
    private static final String FOR_ADOPTION = "placed for adoption: ADO-3 and ADO-4";
    private static final int EVENTS_SHOWN = 3;

    static final Rule REV_1 = Rule.timed(
                    "REV-1",
                    "First review completed",
                    "Your first review must happen",
                    Confidence.B,
                    paragraph("33(1)"))
            .within(Interval.workingDays(20))
            .metBy(ReviewKind.ORDINARY)
            .says("The case of a child is first reviewed within 20 working days of becoming looked after.")
            .exceptions(SHORT_BREAKS, FOR_ADOPTION)
            .evidence("the first day of the care period", "the version of the calendar", "the day it was held")
            .needs(FactKind.CARE_PERIOD_START, FactKind.REVIEWS);
    static final Rule REV_2 = Rule.timed(
                    "REV-2",
                    "Second review completed",
                    "Your second review must happen",
                    Confidence.B,
                    paragraph("33(2)"))
            .within(Interval.months(3))
            .metBy(ReviewKind.ORDINARY)
            .says("The second review is held no more than 3 months after the first was completed.")
            .exceptions(SHORT_BREAKS, FOR_ADOPTION)
            .evidence("the days both reviews were completed")
            .needs(FactKind.REVIEWS);
    static final Rule REV_3 = Rule.timed(
                    "REV-3", "Review completed", "Your next review must happen", Confidence.B, paragraph("33(2)"))
            .within(Interval.months(6))
            .metBy(ReviewKind.ORDINARY)
            .says("Each later review is held no more than 6 months after the one before was completed.")
            .exceptions(SHORT_BREAKS, FOR_ADOPTION)
            .evidence("the days both reviews were completed")
            .needs(FactKind.REVIEWS);
    static final Rule REV_4 = Rule.condition(
                    "REV-4",
                    "Earlier review held, on a day the IRO sets",
                    "Your review should happen sooner than planned",
                    Confidence.A,
                    paragraph("33(3)"))
            .says("An earlier review is held when the IRO asks for one; when a visit shows that the child’s welfare is"
                    + " not adequately safeguarded; when accommodation after a transfer from custody or on a court’s"
                    + " direction, or detention of a child in care, would otherwise end unreviewed; or when a child"
                    + " without a care order is to leave accommodation and will not then live with a parent. No number"
                    + " of days is set. That a child or a parent asks is no such event by itself: the IRO considers"
                    + " it and may ask.")
            .evidence("the event", "who asked", "the IRO’s reason")
            .needs(FactKind.EARLIER_REVIEW_CALLED_FOR, FactKind.REVIEWS);
    static final Rule KPI_91 = measure("KPI-91", "Second review within 91 days of the first", 91);
    static final Rule KPI_183 = measure("KPI-183", "Later review within 183 days of the one before", 183);

    @Override
    public List<Rule> rules() {
        return List.of(REV_1, REV_2, REV_3, REV_4, KPI_91, KPI_183);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        if (care == null) return;
        Cycle.of(sheet, FactKind.REVIEWS, sheet.facts().reviews(), (done, from) -> limit(sheet, done, from))
                .startingOn(care.began(), care.beganExactly())
                .stopped(reviewedUnderAdoptionRegulations(sheet))
                .write(ordinaryReviews(sheet, care));
        calledFor(sheet, care);
    }

    /// Each day on which something called for a review asks for one, on no set day.
    private static void calledFor(DutySheet sheet, CarePeriod care) {
        var events = sheet.datesFrom(FactKind.EARLIER_REVIEW_CALLED_FOR, care.began());
        var reviews =
                new Held<>(ordinaryReviews(sheet, care), sheet.facts().reviews().spans());
        for (int i = Math.max(0, events.size() - EVENTS_SHOWN); i < events.size(); i++) {
            if (i > 0 && events.get(i - 1).equals(events.get(i))) continue;
            sheet.duty(REV_4, FactKind.EARLIER_REVIEW_CALLED_FOR.event(), events.get(i))
                    .metByFirst(FactKind.REVIEWS, reviews, events.get(i), events.get(i))
                    .add();
        }
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
        return sheet.limit(REV_1, care.began()).to();
    }

    private static Cycle.Limit limit(DutySheet sheet, int done, LocalDate from) {
        return switch (done) {
            case 0 -> new Cycle.Limit(REV_1, "became looked after", sheet.limit(REV_1, from));
            case 1 ->
                new Cycle.Limit(REV_2, "first review completed", sheet.limit(REV_2, from))
                        .measure(sheet.limit(KPI_91, from));
            default ->
                new Cycle.Limit(REV_3, "last review completed", sheet.limit(REV_3, from))
                        .measure(sheet.limit(KPI_183, from));
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

    private static Rule measure(String id, String title, int days) {
        return Rule.timed(
                        id,
                        title,
                        "Your review is counted as on time",
                        Confidence.A,
                        Citation.part(Instrument.SECTOR_MEASURE, "review due dates"))
                .standing(Standing.MEASURE)
                .kind(RuleKind.INFORMATION)
                .within(Interval.days(days))
                .says("How the sector counts a review as in time. It is not the law: it can allow up to two days more"
                        + " than the months of regulation 33(2), so the earlier of both dates is planned for.");
    }

    private static Citation paragraph(String number) {
        return Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, number);
    }
}

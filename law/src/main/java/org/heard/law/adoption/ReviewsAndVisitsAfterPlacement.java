package org.heard.law.adoption;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.ReviewKind;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// When a child placed for adoption is reviewed and visited.
///
/// | What          | No later than                                        | Paragraph |
/// |---------------|------------------------------------------------------|-----------|
/// | first review  | 28 days after the placement                          | 36(3)(a)  |
/// | second review | 3 months after the first                             | 36(3)(b)  |
/// | later ones    | 6 months after the one before, until order or return | 36(3)(c)  |
/// | visits        | within a week, then weekly until the first review,   | 36(4)     |
/// |               | then as that review decides                          |           |
final class ReviewsAndVisitsAfterPlacement implements Regulation {
    private static final int PAST_VISITS_SHOWN = 3;
    private static final String UNTIL = "an adoption order is made, or the child returns from the placement";

    static final Rule ADO_3 = rule(
                    "ADO-3", "First review since placed for adoption", "Your first review must happen", "36(3)(a)")
            .within(Interval.days(28))
            .metBy(ReviewKind.ADOPTION)
            .says("The case of a child placed for adoption is first reviewed within 28 days of the placement.")
            .needs(FactKind.PLACEMENTS, FactKind.REVIEWS, FactKind.ADOPTION_ORDER_MADE);
    static final Rule ADO_4 = rule(
                    "ADO-4", "Second review since placed for adoption", "Your second review must happen", "36(3)(b)")
            .within(Interval.months(3))
            .metBy(ReviewKind.ADOPTION)
            .says("The second review since the placement is held within 3 months of the first.")
            .needs(FactKind.REVIEWS, FactKind.ADOPTION_ORDER_MADE);
    static final Rule LATER = rule(
                    "ADO-4b", "Review while placed for adoption", "Your next review must happen", "36(3)(c)")
            .within(Interval.months(6))
            .metBy(ReviewKind.ADOPTION)
            .says("Each later review is held within 6 months of the one before, until an adoption order is made or the"
                    + " child returns from the placement.")
            .needs(FactKind.REVIEWS, FactKind.ADOPTION_ORDER_MADE);
    static final Rule ADO_5 = rule(
                    "ADO-5", "Weekly visit until the first review", "Your social worker must visit you", "36(4)")
            .within(Interval.weeks(1))
            .says("A child placed for adoption, and those with whom, are visited within one week of the placement and"
                    + " then at least weekly until the first review. After it, visits are as often as each review"
                    + " decides.")
            .exceptions("once the first review has been held: as it decided", UNTIL)
            .needs(FactKind.PLACEMENTS, FactKind.STATUTORY_VISIT, FactKind.REVIEWS, FactKind.ADOPTION_ORDER_MADE);

    @Override
    public List<Rule> rules() {
        return List.of(ADO_3, ADO_4, LATER, ADO_5);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var placement = sheet.placement();
        if (care == null || placement == null || !sheet.isPlacedForAdoption()) return;
        var placed = placement.began();
        var reviews = ReviewsBeforePlacement.adoptionReviewsFrom(sheet, care, placed);
        var ordered = ordered(sheet, placed);
        boolean exact = care.beganExactly() || placed.isAfter(care.began());
        Cycle.of(sheet, FactKind.REVIEWS, sheet.facts().reviews(), (done, from) -> review(sheet, done, from))
                .startingOn(placed, exact)
                .stopped(ordered)
                .write(reviews);
        var decided = reviews.isEmpty() ? null : "the first review has been held; visits are as it decided";
        var visits = sheet.facts().dates(FactKind.STATUTORY_VISIT);
        Cycle.of(sheet, FactKind.STATUTORY_VISIT, visits, (done, from) -> visit(sheet, done, from))
                .startingOn(placed, exact)
                .keepingPast(PAST_VISITS_SHOWN)
                .stopped(ordered == null ? decided : ordered)
                .write(sheet.datesFrom(FactKind.STATUTORY_VISIT, placed));
    }

    private static @Nullable String ordered(DutySheet sheet, LocalDate placed) {
        var orders = sheet.datesFrom(FactKind.ADOPTION_ORDER_MADE, placed);
        return orders.isEmpty() || orders.getFirst().isAfter(sheet.today()) ? null : "an adoption order was made";
    }

    private static Cycle.Limit review(DutySheet sheet, int done, LocalDate from) {
        return switch (done) {
            case 0 -> new Cycle.Limit(ADO_3, "placed for adoption", sheet.limit(ADO_3, from));
            case 1 -> new Cycle.Limit(ADO_4, "first review completed", sheet.limit(ADO_4, from));
            default -> new Cycle.Limit(LATER, "last review completed", sheet.limit(LATER, from));
        };
    }

    private static Cycle.Limit visit(DutySheet sheet, int done, LocalDate from) {
        return new Cycle.Limit(ADO_5, done == 0 ? "placed for adoption" : "last visit", sheet.limit(ADO_5, from));
    }

    private static Rule rule(String id, String title, String forChild, String paragraph) {
        return Rule.timed(id, title, forChild, Confidence.A, AdoptionAgencies.regulation(paragraph))
                .exceptions(UNTIL);
    }
}

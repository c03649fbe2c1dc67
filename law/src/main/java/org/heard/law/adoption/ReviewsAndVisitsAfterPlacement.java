package org.heard.law.adoption;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;

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
    private static final int FIRST_DAYS = 28;
    private static final int SECOND_MONTHS = 3;
    private static final int LATER_MONTHS = 6;
    private static final int VISIT_DAYS = 7;
    private static final int PAST_VISITS_SHOWN = 3;

    static final Rule ADO_3 =
            rule("ADO-3", "First review since placed for adoption", "Your first review must happen", "36(3)(a)");
    static final Rule ADO_4 =
            rule("ADO-4", "Second review since placed for adoption", "Your second review must happen", "36(3)(b)");
    static final Rule LATER =
            rule("ADO-4b", "Review while placed for adoption", "Your next review must happen", "36(3)(c)");
    static final Rule ADO_5 =
            rule("ADO-5", "Weekly visit until the first review", "Your social worker must visit you", "36(4)");

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
        boolean exact = care.beganExactly() || placed.isAfter(care.began());
        Cycle.of(sheet, FactKind.REVIEWS, sheet.facts().reviews(), (done, from) -> review(sheet, done, from))
                .startingOn(placed, exact)
                .write(reviews);
        var visits = sheet.facts().dates(FactKind.STATUTORY_VISIT);
        Cycle.of(sheet, FactKind.STATUTORY_VISIT, visits, (done, from) -> visit(sheet, done, from))
                .startingOn(placed, exact)
                .keepingPast(PAST_VISITS_SHOWN)
                .stopped(reviews.isEmpty() ? null : "the first review has been held; visits are as it decided")
                .write(sheet.datesFrom(FactKind.STATUTORY_VISIT, placed));
    }

    private static Cycle.Limit review(DutySheet sheet, int done, LocalDate from) {
        var calendar = sheet.workingDays();
        return switch (done) {
            case 0 -> new Cycle.Limit(ADO_3, "placed for adoption", calendar.daysAfter(from, FIRST_DAYS));
            case 1 -> new Cycle.Limit(ADO_4, "first review completed", calendar.monthsAfter(from, SECOND_MONTHS));
            default -> new Cycle.Limit(LATER, "last review completed", calendar.monthsAfter(from, LATER_MONTHS));
        };
    }

    private static Cycle.Limit visit(DutySheet sheet, int done, LocalDate from) {
        var words = done == 0 ? "placed for adoption" : "last visit";
        return new Cycle.Limit(ADO_5, words, sheet.workingDays().daysAfter(from, VISIT_DAYS));
    }

    private static Rule rule(String id, String title, String forChild, String paragraph) {
        return Rule.timed(
                id,
                title,
                forChild,
                Confidence.A,
                Citation.regulation(Instrument.ADOPTION_AGENCIES_REGULATIONS, paragraph));
    }
}

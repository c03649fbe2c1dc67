package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Held;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.jspecify.annotations.Nullable;

/// What the IRO does at a review, and when they may adjourn it.
///
/// | What                                                  | When                             | Paragraph |
/// |-------------------------------------------------------|----------------------------------|-----------|
/// | attends, chairs, speaks to the child in private,      | at every review                  | 36(1)     |
/// | asks the parents, sees that decisions have an owner   |                                  |           |
/// | adjourns, once, for want of information               | completed within 20 working days | 36(2)     |
///
/// The days run from the first adjournment, and a second one of the same review moves nothing. Whether a review
/// was completed between two adjournments, so that they are of two reviews, is asked of the record; where it
/// does not cover those days each has its own limit (docs/law/interpretation.md, 36). An adjournment does not extend
/// REV-1 to REV-3.
final class IroInReviews implements Regulation {
    private static final String AGAIN =
            "It was adjourned again. A review can be adjourned only once, so the days still run"
                    + " from the first adjournment.";

    static final Rule REV_6 = CarePlanning.rule(
                    "REV-6",
                    "Adjourned review completed",
                    "Your review stopped part way, and the rest of it must happen",
                    Confidence.C,
                    "36(2)")
            .within(Interval.workingDays(20))
            .says("Where the IRO has not enough information on the matters a review must go into, they may"
                    + " adjourn the meeting once and for no more than 20 working days. A second adjournment of the"
                    + " same review is not allowed. Nothing proposed there is carried out before the review is"
                    + " completed. Nothing in it extends the limits of REV-1 to REV-3.")
            .evidence("the IRO’s reason", "the new day", "whose views on it were sought")
            .needs(FactKind.REVIEW_ADJOURNED, FactKind.REVIEWS);
    static final Rule IRO_6 = CarePlanning.rule(
                    "IRO-6",
                    "IRO chairs the review and speaks to the child in private",
                    "Your IRO must talk with you alone before your review, if you want that",
                    Confidence.B,
                    "36(1)")
            .kind(RuleKind.CONDITION)
            .says("As far as practicable the IRO attends the review and, attending, chairs it. They speak to"
                    + " the child in private about what the review is to go into, and find out what the parents"
                    + " think. They see that each decision has somebody named to carry it out, and bring a failure"
                    + " to a senior officer.")
            .exceptions(
                    "a child of sufficient understanding refuses to be spoken to",
                    "the IRO finds it inappropriate for the child’s age and understanding")
            .evidence(
                    "whether the child was seen alone",
                    "where not: that the child refused, or why it was inappropriate");

    /// The timed one first: it speaks for the regulation where a calendar year is missing.
    @Override
    public List<Rule> rules() {
        return List.of(REV_6, IRO_6);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.care();
        if (care == null) return;
        var adjourned = Occasions.all(sheet, care, FactKind.REVIEW_ADJOURNED);
        if (adjourned.isEmpty()) return;
        var reviews = CaseReviews.in(sheet, care);
        var first = adjourned.getFirst();
        String note = null;
        for (var day : adjourned.subList(1, adjourned.size())) {
            if (isSameReview(reviews, first, day)) {
                note = AGAIN;
            } else {
                write(sheet, reviews, first, note);
                first = day;
                note = null;
            }
        }
        write(sheet, reviews, first, note);
    }

    private static void write(DutySheet sheet, Held<LocalDate> reviews, LocalDate on, @Nullable String note) {
        sheet.duty(REV_6, FactKind.REVIEW_ADJOURNED.event(), on)
                .due(sheet.limit(REV_6, on))
                .metByFirst(FactKind.REVIEWS, reviews, on, on)
                .note(note)
                .add();
    }

    private static boolean isSameReview(Held<LocalDate> reviews, LocalDate first, LocalDate second) {
        for (var completed : reviews.items()) {
            if (!completed.isBefore(first) && !completed.isAfter(second)) return false;
        }
        return reviews.covers(first, second);
    }
}

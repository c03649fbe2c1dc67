package org.heard.law.leavingcare;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Cycle;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;

/// How often a personal adviser visits a care leaver for whom the authority provides accommodation.
///
/// | What               | No later than                                             | Paragraph |
/// |--------------------|-----------------------------------------------------------|-----------|
/// | first visit        | 7 days after the accommodation is first provided          | 8(2)(a)   |
/// | second visit       | the review of the pathway plan under regulation 7(3)      | 8(2)(b)   |
/// | later visits       | 2 months after the one before                             | 8(2)(c)   |
/// | review of the plan | 28 days after the accommodation is first provided         | 7(3)      |
///
/// "Before the review" includes the day of it; where it was not held by its last day, that day stands in. The
/// accommodation last told of is taken to go on (docs/law/interpretation.md, 51).
final class VisitsToAccommodation implements Regulation {
    private static final int PAST_SHOWN = 3;
    private static final String PROVIDED = FactKind.LEAVER_ACCOMMODATED.event();
    private static final String VISIT = "Your personal adviser must visit you";

    static final Rule PATH_4 = rule("PATH-4", "First visit in the accommodation", VISIT, Confidence.A, "8(2)(a)")
            .within(Interval.days(7))
            .says("Where the authority provides accommodation for a care leaver under section 23B or 24B, the personal"
                    + " adviser visits there within 7 days of its first being provided.");
    /// That a visit comes before the review was read (A); the day of the review is from memory.
    static final Rule BEFORE_REVIEW = rule(
                    "PATH-4a", "Visit before the pathway plan is reviewed", VISIT, Confidence.C, "8(2)(b)", "7(3)")
            .says("The adviser visits again before the pathway plan is reviewed under regulation 7(3), which is about"
                    + " 28 days after the accommodation is first provided.");
    static final Rule TWO_MONTHLY = rule("PATH-4b", "Visit in the accommodation", VISIT, Confidence.A, "8(2)(c)")
            .within(Interval.months(2))
            .says("After that the adviser visits at intervals of no more than two months.");
    static final Rule REVIEW = rule(
                    "PATH-4c",
                    "Pathway plan reviewed once in the accommodation",
                    "Your pathway plan must be looked at again now that you have moved",
                    Confidence.C,
                    "7(3)")
            .within(Interval.days(28))
            .says("Where the authority provides accommodation for a care leaver, the pathway plan is reviewed about 28"
                    + " days after it is first provided.");

    @Override
    public List<Rule> rules() {
        return List.of(PATH_4, BEFORE_REVIEW, TWO_MONTHLY, REVIEW);
    }

    @Override
    public void apply(DutySheet sheet) {
        var provided = sheet.facts().dates(FactKind.LEAVER_ACCOMMODATED).items();
        if (provided.isEmpty() || sheet.care() != null || LeavingCare.birthOfYoungPerson(sheet) == null) return;
        var since = provided.getLast();
        var reviews = PathwayReviews.from(sheet, since);
        var beforeReview = beforeReview(sheet, since, reviews.items());
        var visits = sheet.facts().dates(FactKind.LEAVER_VISITED);
        Cycle.of(sheet, FactKind.LEAVER_VISITED, visits, (done, from) -> visit(sheet, done, from, beforeReview))
                .startingOn(since, true)
                .keepingPast(PAST_SHOWN)
                .note("For as long as the authority provides the accommodation.")
                .write(sheet.datesFrom(FactKind.LEAVER_VISITED, since));
        sheet.duty(REVIEW, PROVIDED, since)
                .due(sheet.limit(REVIEW, since))
                .metByFirst(FactKind.PATHWAY_REVIEWED, reviews, since, since)
                .add();
    }

    /// A first visit made only after the second was due stands in for both: it is called late once, not twice.
    private static Cycle.Limit visit(DutySheet sheet, int done, LocalDate from, Cycle.Limit beforeReview) {
        if (done == 0) return new Cycle.Limit(PATH_4, PROVIDED, sheet.limit(PATH_4, from));
        if (done == 1 && from.isBefore(beforeReview.count().to())) return beforeReview;
        return new Cycle.Limit(TWO_MONTHLY, "last visit", sheet.limit(TWO_MONTHLY, from));
    }

    /// By the last day for the review, or the day of the first one where that came later.
    private static Cycle.Limit beforeReview(DutySheet sheet, LocalDate since, List<LocalDate> reviews) {
        var last = sheet.limit(REVIEW, since);
        return reviews.isEmpty() || !reviews.getFirst().isAfter(last.to())
                ? new Cycle.Limit(BEFORE_REVIEW, PROVIDED, last)
                : new Cycle.Limit(
                        BEFORE_REVIEW,
                        "first visit made; the day of the review of the plan is the last for the second",
                        sheet.workingDays().onTheDay(reviews.getFirst()));
    }

    private static Rule rule(String id, String title, String forChild, Confidence confidence, String... paragraphs) {
        var citations = new Citation[paragraphs.length];
        for (int i = 0; i < paragraphs.length; i++) citations[i] = LeavingCare.regulation(paragraphs[i]);
        return Rule.timed(id, title, forChild, confidence, citations)
                .exceptions(
                        "accommodation the family arranged, or a private move",
                        "once the accommodation is no longer provided")
                .needs(
                        FactKind.BIRTH_DATE,
                        FactKind.LEAVER_ACCOMMODATED,
                        FactKind.LEAVER_VISITED,
                        FactKind.PATHWAY_REVIEWED);
    }
}

package org.heard.law.handbook;

import static org.heard.law.LocalPolicy.Setting.PAPERS_TO_IRO_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.WORKER_SPEAKS_TO_IRO_WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Confidence;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Interval;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.jspecify.annotations.Nullable;

/// What happens before a review that is in the diary, by good practice.
///
/// | What                                        | When, by default                  | Place     |
/// |---------------------------------------------|-----------------------------------|-----------|
/// | social worker and IRO speak                 | 15 working days before            | chapter 3 |
/// | plans and report reach the IRO              | 3 working days before             | chapter 3 |
/// | the child is asked how they want it         | before it, on no set day          | chapter 3 |
///
/// The summary read says "days" for the second; working days are counted (docs/law/interpretation.md, 20). What
/// was done since the review before counts (27).
final class PreparingTheReview implements Regulation {
    static final Rule PREP_1 = practice(
                    "PREP-1",
                    "Social worker and IRO have spoken before the review",
                    "Your social worker should talk to your IRO")
            .within(Interval.workingDaysBefore(WORKER_SPEAKS_TO_IRO_WORKING_DAYS))
            .says("The social worker and the IRO speak some weeks before a review, so that there is still time to act."
                    + " The number of days is practice, and the authority may set its own.")
            .evidence("the day of the review", "the day they spoke")
            .needs(FactKind.REVIEW_PLANNED, FactKind.REVIEWS, FactKind.WORKER_SPOKE_TO_IRO);
    static final Rule PREP_2 = practice(
                    "PREP-2",
                    "Plans and report sent to the IRO",
                    "The reports for your review should be sent to your IRO")
            .within(Interval.workingDaysBefore(PAPERS_TO_IRO_WORKING_DAYS))
            .says("The care plan, the personal education plan, the health plan and the social worker’s report reach the"
                    + " IRO some days before the review. The number is practice, and the authority may set its own.")
            .evidence("the day of the review", "the day each paper reached the IRO")
            .needs(FactKind.REVIEW_PLANNED, FactKind.REVIEWS, FactKind.PAPERS_TO_IRO);
    static final Rule PREP_3 = IroHandbook.condition(
                    "PREP-3",
                    "Child asked how they want the review",
                    "You should be asked how you want your review to be",
                    Confidence.B,
                    "chapter 3")
            .says(
                    "Before a review the child is asked about its day and place, who is there, who leads it, whether it is"
                            + " held in person or online and whether in one meeting or several. A private talk is offered.")
            .evidence("the day the child was asked", "what the child wanted", "whether a private talk was offered")
            .needs(FactKind.REVIEW_PLANNED, FactKind.REVIEWS, FactKind.CHILD_CONSULTED_ON_REVIEW);

    @Override
    public List<Rule> rules() {
        return List.of(PREP_1, PREP_2, PREP_3);
    }

    @Override
    public void apply(DutySheet sheet) {
        var care = sheet.ordinaryCare();
        var planned = next(sheet);
        if (care == null || planned == null) return;
        var before = lastReviewBefore(sheet, planned, care.began());
        write(sheet, PREP_1, FactKind.WORKER_SPOKE_TO_IRO, planned, before);
        write(sheet, PREP_2, FactKind.PAPERS_TO_IRO, planned, before);
        write(sheet, PREP_3, FactKind.CHILD_CONSULTED_ON_REVIEW, planned, before);
    }

    private static void write(DutySheet sheet, Rule rule, FactKind act, LocalDate planned, LocalDate before) {
        sheet.duty(rule, "review planned", planned)
                .opens(null)
                .due(rule.interval() == null ? null : sheet.limit(rule, planned))
                .metByFirst(act, before, before)
                .add();
    }

    private static @Nullable LocalDate next(DutySheet sheet) {
        for (var day : sheet.facts().dates(FactKind.REVIEW_PLANNED).items()) {
            if (!day.isBefore(sheet.today())) return day;
        }
        return null;
    }

    private static LocalDate lastReviewBefore(DutySheet sheet, LocalDate planned, LocalDate began) {
        var last = began;
        for (var review : sheet.facts().reviews().items()) {
            var on = review.completedOn();
            if (on.isBefore(planned) && !on.isBefore(began)) last = on.plusDays(1);
        }
        return last;
    }

    private static Rule practice(String id, String title, String forChild) {
        return IroHandbook.practice(id, title, forChild, Confidence.B, "chapter 3");
    }
}

package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Child;
import org.heard.law.CompletedReview;
import org.heard.law.Dispute;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LegalStatusKind;
import org.heard.law.LocalPolicy;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// SI 2010/959, regulations 32, 36, 39 and 45, where more than a date and a status is asked.
class ReviewsAndIroTest {

    @Test
    void a_second_adjournment_of_the_same_review_moves_nothing_and_is_told() { // 36(2)
        var child = Child.lookedAfterFrom("2026-01-05").did(FactKind.REVIEW_ADJOURNED, "2026-12-14", "2027-01-05");
        assertThat(child.on("2027-01-06").list("REV-6")).singleElement().satisfies(duty -> {
            assertThat(duty.due()).isEqualTo("2027-01-14");
            assertThat(duty.note()).contains("adjourned only once");
        });
        child.did(FactKind.REVIEW_ADJOURNED, "2026-12-14");
        assertThat(child.on("2027-01-06").get("REV-6").note()).isNull();
    }

    @Test
    void an_adjournment_does_not_make_the_review_itself_due_any_later() { // 36(2), 33
        var child = Child.lookedAfterFrom("2025-12-19");
        child.did(FactKind.REVIEW_ADJOURNED, "2026-01-19");
        assertThat(child.on("2026-01-22").line("REV-1")).isEqualTo("2026-01-21 Overdue");
        assertThat(child.on("2026-01-22").line("REV-6")).isEqualTo("2026-02-16 Open");
    }

    @Test
    void two_adjournments_with_unknown_days_between_may_be_of_two_reviews() { // 36(2)
        var facts = Child.lookedAfterFrom("2026-01-05")
                .did(FactKind.REVIEW_ADJOURNED, "2026-06-01", "2026-12-14")
                .facts();
        var unseen = new Held<CompletedReview>(
                List.of(), List.of(new Held.Span(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 31))));
        var today = LocalDate.of(2027, 1, 15);
        assertThat(duties(facts.toBuilder().reviews(unseen).build(), today, "REV-6"))
                .extracting(
                        duty -> duty.due() + " " + duty.status(today).getClass().getSimpleName())
                .containsExactly("2026-06-29 CannotTell", "2027-01-14 Overdue");
    }

    @Test
    void where_reviews_are_not_held_nobody_can_tell_whether_a_change_was_considered() { // 32(2)
        var facts = Child.lookedAfterFrom("2026-01-05")
                .did(FactKind.PLAN_CHANGE_PROPOSED, "2026-03-10")
                .facts();
        var today = LocalDate.of(2026, 3, 20);
        assertThat(duties(facts.toBuilder().reviews(Held.notHeld()).build(), today, "REV-5"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.status(today)).isInstanceOf(Status.CannotTell.class));
    }

    @Test
    void only_the_last_three_proposals_are_shown_and_one_day_is_once() { // 32(2)
        var asked = Child.lookedAfterFrom("2026-01-05")
                .did(
                        FactKind.PLAN_CHANGE_PROPOSED,
                        "2026-02-01",
                        "2026-02-02",
                        "2026-02-02",
                        "2026-02-03",
                        "2026-02-04")
                .on("2026-03-01");
        assertThat(asked.list("REV-5"))
                .extracting(duty -> duty.trigger().date().toString())
                .containsExactly("2026-02-02", "2026-02-03", "2026-02-04");
    }

    @Test
    void at_16_and_accommodated_by_agreement_the_director_approves() { // 39(5)
        var child = Child.lookedAfterFrom("2026-01-05").born("2010-03-10");
        assertThat(child.on("2026-03-09").get("CEASE-2").note()).doesNotContain("director");
        assertThat(child.on("2026-03-10").get("CEASE-2").note()).contains("director");
        child.status(LegalStatusKind.FULL_CARE_ORDER, "2026-01-05");
        assertThat(child.on("2026-03-10").get("CEASE-2").note()).doesNotContain("director");
    }

    @Test
    void two_disputes_that_lay_before_somebody_on_one_day_are_two() { // 45(3)
        var raised = LocalDate.of(2026, 2, 2);
        var stage = new Dispute.Stage(Dispute.Level.DIRECTOR, LocalDate.of(2026, 2, 5), null);
        var facts = Child.lookedAfterFrom("2026-01-05").facts().toBuilder()
                .disputes(Held.complete(List.of(
                        new Dispute("school", raised, raised, List.of(stage), null, null),
                        new Dispute("contact", raised, raised, List.of(stage), null, null))))
                .build();
        assertThat(duties(facts, LocalDate.of(2026, 3, 1), "CAF-2"))
                .extracting(Duty::key)
                .containsExactly("CAF-2/2026-02-05/school", "CAF-2/2026-02-05/contact");
    }

    @Test
    void a_review_of_an_unstated_kind_counts_as_one_of_the_case() { // 32(2)
        var asked = Child.lookedAfterFrom("2026-01-05")
                .did(FactKind.PLAN_CHANGE_PROPOSED, "2026-03-10")
                .reviewed(ReviewKind.NOT_STATED, "2026-03-18")
                .on("2026-03-20");
        assertThat(asked.status("REV-5")).isEqualTo(new Status.MetOn(LocalDate.of(2026, 3, 18)));
    }

    private static List<Duty> duties(Facts facts, LocalDate today, String rule) {
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), today).stream()
                .filter(duty -> duty.rule().id().value().equals(rule))
                .toList();
    }
}

package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.heard.access.NotFound;
import org.heard.law.Duty;
import org.heard.law.ReviewKind;
import org.heard.law.Status;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.junit.jupiter.api.Test;

/// A review is planned, moved and put off, over the real database, and what each does to the clock.
class PlanningTest extends AmirasNextReview {
    @Test
    void a_planned_review_starts_the_days_for_the_talk_and_the_papers() {
        var plan = planned(DAY);
        assertThat(plan.on()).isEqualTo(DAY);
        assertThat(plan.arranged().words()).isEqualTo("2:30pm, Oak House, in person");
        assertThat(plan.review().completedOn()).isNull();
        assertThat(plan.review().meetings()).extracting(ReviewMeeting::outcome).containsExactly(Outcome.PLANNED);
        assertThat(statutory("PREP-1")).hasValueSatisfying(duty -> {
            assertThat(duty.due()).isEqualTo("2026-07-01");
            assertThat(duty.status(TODAY)).isInstanceOf(Status.Open.class);
        });
        assertThat(statutory("PREP-2")).map(Duty::due).contains(LocalDate.of(2026, 7, 17));
        assertThat(line()).isEqualTo("Looked-after review planned for Wednesday 22 July 2026");
    }

    @Test
    void business_support_plans_and_a_social_worker_does_not() {
        assertThat(here(() -> plans.plan(bea, NOW, TODAY, amira.id(), ORDINARY, DAY, OAK_HOUSE)))
                .isInstanceOf(Answer.Done.class);
        assertThatThrownBy(() -> here(() -> plans.plan(sam, NOW, TODAY, amira.id(), ORDINARY, DAY, OAK_HOUSE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_second_review_of_the_same_kind_is_not_planned_beside_the_first() {
        planned(DAY);
        assertThat(plan(ORDINARY, DAY.plusDays(2))).isEqualTo(refused(Why.ALREADY_PLANNED));
        assertThat(plan(Set.of(ReviewKind.ORDINARY, ReviewKind.PATHWAY), DAY.plusDays(2)))
                .isEqualTo(refused(Why.ALREADY_PLANNED));
        assertThat(plan(Set.of(ReviewKind.PATHWAY), DAY.plusDays(2))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void nothing_is_planned_for_yesterday_or_without_a_kind() {
        assertThat(plan(ORDINARY, TODAY.minusDays(1))).isEqualTo(refused(Why.PAST));
        assertThat(plan(Set.of(), DAY)).isEqualTo(refused(Why.KIND_MISSING));
        assertThat(plan(ORDINARY, TODAY)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_moved_meeting_moves_its_days_and_says_both_in_the_chronicle() {
        var plan = planned(DAY);
        var to = LocalDate.of(2026, 7, 28);
        var moved =
                done(here(() -> plans.arrange(anna, NOW, TODAY, amira.id(), id(plan), plan.version(), to, OAK_HOUSE)));
        assertThat(moved.on()).isEqualTo(to);
        assertThat(moved.review().meetings()).hasSize(1);
        assertThat(line()).isEqualTo("Looked-after review moved from Wednesday 22 July 2026 to Tuesday 28 July 2026");
        assertThat(statutory("PREP-1")).map(Duty::due).contains(LocalDate.of(2026, 7, 7));
    }

    @Test
    void who_changes_the_place_after_somebody_moved_the_day_is_told() {
        var plan = planned(DAY);
        here(() -> plans.arrange(bea, NOW, TODAY, amira.id(), id(plan), plan.version(), DAY.plusDays(1), OAK_HOUSE));
        var elsewhere = new Arranged(null, "Elm House", null, 0);
        assertThat(here(() -> plans.arrange(anna, NOW, TODAY, amira.id(), id(plan), plan.version(), DAY, elsewhere)))
                .isInstanceOfSatisfying(
                        Answer.ChangedMeanwhile.class,
                        changed -> assertThat(changed.now().on()).isEqualTo(DAY.plusDays(1)));
        var now = get(plan);
        var done = done(here(() ->
                plans.arrange(anna, NOW, TODAY, amira.id(), id(plan), now.version(), DAY.plusDays(1), elsewhere)));
        assertThat(done.arranged().words()).isEqualTo("Elm House");
        assertThat(line())
                .isEqualTo("When and where the review meets was “2:30pm, Oak House, in person”, now “Elm House”");
        assertThat(here(() -> plans.arrange(
                        bea, NOW, TODAY, amira.id(), id(plan), now.version(), DAY.plusDays(1), OAK_HOUSE)))
                .isInstanceOf(Answer.ChangedMeanwhile.class);
    }

    @Test
    void a_review_put_off_keeps_the_meeting_that_fell_through_with_its_reason() {
        var plan = planned(DAY);
        assertThat(putOff(plan, DAY.plusDays(5), " ")).isEqualTo(refused(Why.REASON_MISSING));
        assertThat(putOff(plan, DAY, "Ill")).isEqualTo(refused(Why.NOT_ANOTHER_DAY));
        assertThat(putOff(plan, TODAY.minusDays(1), "Ill")).isEqualTo(refused(Why.PAST));
        assertThat(putOff(plan, DAY.minusDays(1), "Ill")).isEqualTo(refused(Why.EARLIER));
        var put = done(putOff(plan, LocalDate.of(2026, 7, 28), "Amira is ill"));
        assertThat(put.review().meetings())
                .extracting(ReviewMeeting::outcome, ReviewMeeting::on, ReviewMeeting::reason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Outcome.CANCELLED, DAY, "Amira is ill"),
                        org.assertj.core.api.Assertions.tuple(Outcome.PLANNED, LocalDate.of(2026, 7, 28), ""));
        assertThat(put.arranged().place()).isEqualTo("Oak House");
        assertThat(statutory("PREP-1")).map(Duty::due).contains(LocalDate.of(2026, 7, 7));
        assertThat(here(() -> chronicle.list(amira.id(), 1)).getFirst()).satisfies(line -> {
            assertThat(line.what())
                    .isEqualTo("Looked-after review put off from Wednesday 22 July 2026 to Tuesday 28 July 2026");
            assertThat(line.why()).isEqualTo("Amira is ill");
        });
        assertThat(putOff(plan, LocalDate.of(2026, 7, 30), "Again")).isInstanceOf(Answer.ChangedMeanwhile.class);
    }

    private Answer plan(Set<ReviewKind> kinds, LocalDate on) {
        return here(() -> plans.plan(anna, NOW, TODAY, amira.id(), kinds, on, Arranged.NOTHING));
    }
}

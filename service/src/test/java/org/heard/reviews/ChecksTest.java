package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.care.Alone;
import org.heard.children.CareHistory;
import org.heard.children.CarePeriod;
import org.heard.ids.ChildId;
import org.heard.law.ReviewKind;
import org.heard.reviews.ReviewMeeting.Chair;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.TookPart.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a review must be before it is recorded.
class ChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 5);
    private static final Chair ANNA = new Chair(null, "Anna Example");
    private static final ChildId CHILD = ChildId.next();

    @Test
    void one_meeting_held_completes_the_review_on_its_day() {
        var given = complete(held("2026-02-02"));
        assertThat(refusals(given)).isEmpty();
        assertThat(given.completedOn()).isEqualTo("2026-02-02");
    }

    @Test
    void a_series_is_complete_on_the_day_of_its_last_meeting_in_whatever_order_they_are_given() {
        var given = complete(held("2026-02-12"), held("2026-02-02"), held("2026-02-09"));
        assertThat(refusals(given)).isEmpty();
        assertThat(given.completedOn()).isEqualTo("2026-02-12");
    }

    @Test
    void a_series_with_more_to_come_is_not_complete() {
        var given = open(held("2026-02-02"), ReviewMeeting.planned(LocalDate.of(2026, 7, 1)));
        assertThat(refusals(given)).isEmpty();
        assertThat(given.completedOn()).isNull();
    }

    @Test
    void a_review_that_was_adjourned_or_has_a_meeting_planned_is_not_complete() {
        var adjourned = ReviewMeeting.adjourned(day("2026-02-02"), Mode.IN_PERSON, ANNA, "No report");
        assertThat(refusals(open(adjourned))).isEmpty();
        assertThat(refusals(complete(adjourned))).containsExactly(new Refusal.LastMeetingNotHeld(adjourned));
        var planned = ReviewMeeting.planned(day("2026-07-01"));
        assertThat(refusals(complete(held("2026-02-02"), planned)))
                .containsExactly(new Refusal.LastMeetingNotHeld(planned));
    }

    @Test
    void adjourned_and_resumed_on_one_day_is_complete_on_it_in_whatever_order_they_are_given() {
        var adjourned = ReviewMeeting.adjourned(day("2026-02-02"), Mode.IN_PERSON, ANNA, "Fire alarm");
        assertThat(refusals(complete(adjourned, held("2026-02-02")))).isEmpty();
        assertThat(refusals(complete(held("2026-02-02"), adjourned))).isEmpty();
        assertThat(complete(adjourned, held("2026-02-02")).completedOn()).isEqualTo("2026-02-02");
    }

    @Test
    void a_meeting_that_fell_through_does_not_keep_a_review_open() {
        var cancelled = ReviewMeeting.notHeld(day("2026-02-09"), Outcome.CANCELLED, "Snow");
        assertThat(refusals(complete(held("2026-02-02"), cancelled))).isEmpty();
        assertThat(refusals(complete(cancelled))).containsExactly(new Refusal.LastMeetingNotHeld(cancelled));
    }

    @Test
    void what_was_put_off_cancelled_or_abandoned_needs_its_reason() {
        var without = open(
                ReviewMeeting.adjourned(day("2026-02-02"), Mode.BY_LINK, ANNA, " "),
                ReviewMeeting.notHeld(day("2026-02-03"), Outcome.CANCELLED, ""),
                ReviewMeeting.notHeld(day("2026-02-04"), Outcome.ABANDONED, ""));
        assertThat(refusals(without))
                .containsExactly(
                        new Refusal.ReasonMissing(0), new Refusal.ReasonMissing(1), new Refusal.ReasonMissing(2));
    }

    @Test
    void nothing_has_happened_tomorrow_and_nothing_is_planned_for_yesterday() {
        assertThat(refusals(complete(held("2026-06-15")))).isEmpty();
        assertThat(refusals(complete(held("2026-06-16")))).containsExactly(new Refusal.NotYet(0));
        assertThat(refusals(open(ReviewMeeting.planned(day("2026-06-14")))))
                .containsExactly(new Refusal.PlannedInThePast(0));
        assertThat(refusals(open(ReviewMeeting.planned(TODAY)))).isEmpty();
    }

    @Test
    void a_review_before_the_child_was_looked_after_is_refused_unless_the_return_does_not_know_when_that_was() {
        var early = complete(held("2026-01-04"));
        assertThat(refusals(early)).containsExactly(new Refusal.NotLookedAfter(0, day("2026-01-04")));
        assertThat(Checks.of(early, care(false, null), TODAY)).isEmpty();
    }

    @Test
    void a_review_on_the_day_care_ended_stands_and_one_the_day_after_does_not() {
        var care = care(true, day("2026-03-01"));
        assertThat(Checks.of(complete(held("2026-03-01")), care, TODAY)).isEmpty();
        assertThat(Checks.of(complete(held("2026-03-02")), care, TODAY))
                .containsExactly(new Refusal.NotLookedAfter(0, day("2026-03-02")));
    }

    @Test
    void a_pathway_review_may_follow_care() {
        var given =
                new HoldReview(CHILD, Set.of(ReviewKind.PATHWAY), List.of(held("2026-05-01")), true, null, null, "");
        assertThat(Checks.of(given, care(true, day("2026-03-01")), TODAY)).isEmpty();
    }

    @Test
    void a_meeting_says_who_chaired_and_how_people_met() {
        var bare = new ReviewMeeting(UUID.randomUUID(), day("2026-02-02"), Outcome.HELD, null, null, "");
        assertThat(refusals(complete(bare))).containsExactly(new Refusal.ModeMissing(0), new Refusal.ChairMissing(0));
    }

    @Test
    void a_review_without_kind_or_meeting_is_refused() {
        assertThat(refusals(new HoldReview(CHILD, Set.of(), List.of(), true, null, null, "")))
                .containsExactly(new Refusal.KindMissing(), new Refusal.MeetingMissing());
    }

    @Test
    void a_child_s_refusal_to_speak_alone_needs_no_reason_and_an_adult_s_does() {
        assertThat(refusals(spoke(Alone.Answer.REFUSED, ""))).isEmpty();
        assertThat(refusals(spoke(Alone.Answer.NOT_POSSIBLE, ""))).containsExactly(new Refusal.WhyNotAloneMissing());
        assertThat(refusals(spoke(Alone.Answer.NOT_APT, "Seven months old"))).isEmpty();
    }

    @Test
    void a_child_cannot_have_spoken_without_being_there() {
        var given = new HoldReview(
                CHILD,
                Set.of(ReviewKind.ORDINARY),
                List.of(held("2026-02-02")),
                true,
                new TookPart(Presence.NOT_THERE, true, false, false, false),
                null,
                "");
        assertThat(refusals(given))
                .containsExactly(new Refusal.CannotBeTogether(TookPart.Impossible.SPOKE_WITHOUT_BEING_THERE));
    }

    private static HoldReview spoke(Alone.Answer answer, String why) {
        return new HoldReview(
                CHILD,
                Set.of(ReviewKind.ORDINARY),
                List.of(held("2026-02-02")),
                true,
                null,
                new Alone(answer, why),
                "");
    }

    private static List<Refusal> refusals(HoldReview given) {
        return Checks.of(given, care(true, null), TODAY);
    }

    private static CareHistory care(boolean exactly, @Nullable LocalDate ended) {
        return new CareHistory(
                List.of(new CarePeriod(UUID.randomUUID(), CHILD, BEGAN, exactly, ended, "", "test", 1)), List.of());
    }

    private static HoldReview complete(ReviewMeeting... meetings) {
        return given(true, meetings);
    }

    private static HoldReview open(ReviewMeeting... meetings) {
        return given(false, meetings);
    }

    private static HoldReview given(boolean completes, ReviewMeeting... meetings) {
        return new HoldReview(CHILD, Set.of(ReviewKind.ORDINARY), List.of(meetings), completes, null, null, "");
    }

    private static ReviewMeeting held(String on) {
        return ReviewMeeting.held(day(on), Mode.IN_PERSON, ANNA);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

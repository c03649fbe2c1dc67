package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.ChildStory;
import org.heard.care.Alone;
import org.heard.chronicle.Chronicle;
import org.heard.reviews.MeetTogether.Answer;
import org.heard.reviews.MeetTogether.Met;
import org.heard.reviews.MeetTogether.Part;
import org.heard.reviews.ReviewMeeting.Chair;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.TookPart.Presence;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A sitting of brothers and sisters is recorded once, over the real database, and what is each child's own stays so.
class MeetTogetherTest extends ThreeOfAFamily {
    private static final TookPart SPOKE = new TookPart(Presence.IN_PERSON, true, false, false, false);
    private static final Alone ALONE = new Alone(Alone.Answer.YES, "");

    @Autowired
    private MeetTogether together;

    @Autowired
    private Chronicle chronicle;

    @Test
    void the_meeting_is_recorded_once_and_each_child_s_part_is_their_own() {
        bring(ben, cara);
        arrange(amira, TODAY);
        var shy = new TookPart(Presence.NOT_THERE, false, false, false, true);
        var refused = new Alone(Alone.Answer.REFUSED, "");
        var answer = record(
                held(),
                null,
                part(amira, true, SPOKE, ALONE),
                part(ben, true, shy, refused),
                part(cara, false, null, null));
        assertThat(answer).isInstanceOf(Answer.Recorded.class);
        assertThat(last(amira).completedOn()).isEqualTo(TODAY);
        assertThat(last(amira).tookPart()).isEqualTo(SPOKE);
        assertThat(last(ben).tookPart()).isEqualTo(shy);
        assertThat(last(ben).spokeAlone()).isEqualTo(refused);
        assertThat(last(cara).completedOn()).isNull();
        assertThat(last(cara).meetings()).extracting(ReviewMeeting::outcome).containsExactly(Outcome.HELD);
        assertThat(last(amira).meetings()).isEqualTo(last(ben).meetings());
    }

    @Test
    void whose_review_was_not_held_there_waits_for_the_next_meeting_with_the_reason() {
        bring(ben, cara);
        arrange(amira, TODAY);
        var next = TODAY.plusDays(3);
        var answer = record(
                held(),
                next,
                part(amira, true, SPOKE, ALONE),
                part(ben, false, null, null),
                new Part.NotHeld(cara.id(), last(cara).id(), last(cara).version(), "She was asleep"));
        assertThat(answer).isInstanceOf(Answer.Recorded.class);
        assertThat(last(amira).planned()).isEmpty();
        assertThat(last(ben).planned()).isEqualTo(last(cara).planned());
        assertThat(last(cara).planned().orElseThrow().on()).isEqualTo(next);
        assertThat(last(cara).meetings())
                .extracting(ReviewMeeting::outcome, ReviewMeeting::reason)
                .contains(org.assertj.core.groups.Tuple.tuple(Outcome.CANCELLED, "She was asleep"));
    }

    @Test
    void what_cannot_be_of_one_child_is_refused_for_that_child_and_nothing_is_written() {
        bring(ben);
        arrange(amira, TODAY);
        var impossible = new TookPart(Presence.NOT_THERE, true, false, false, false);
        var answer = record(held(), null, part(amira, true, SPOKE, ALONE), part(ben, true, impossible, ALONE));
        assertThat(((Answer.Refused) answer).why())
                .containsOnlyKeys(last(ben).id())
                .containsValue(List.of(new Refusal.CannotBeTogether(TookPart.Impossible.SPOKE_WITHOUT_BEING_THERE)));
        assertThat(last(amira).completedOn()).isNull();
        assertThat(last(amira).planned()).isPresent();
    }

    @Test
    void somebody_who_changed_one_of_them_meanwhile_stops_all() {
        bring(ben);
        arrange(amira, TODAY);
        var parts = List.of(part(amira, true, SPOKE, ALONE), part(ben, true, SPOKE, ALONE));
        here(() -> meetings.leave(anna, NOW, TODAY, ben.id(), last(ben).id()));
        assertThat(here(() -> together.record(anna, NOW, TODAY, new Met(held(), null, parts))))
                .isInstanceOf(Answer.ChangedMeanwhile.class);
        assertThat(last(amira).completedOn()).isNull();
    }

    @Test
    void corrected_for_one_child_the_meeting_stays_as_it_was_for_the_others() {
        bring(ben);
        arrange(amira, TODAY);
        record(held(), null, part(amira, true, SPOKE, ALONE), part(ben, true, SPOKE, ALONE));
        var before = last(amira);
        var other = ReviewMeeting.held(TODAY.minusDays(1), Mode.BY_LINK, new Chair(anna.person(), anna.name()));
        var meeting = before.meetings().getFirst();
        var corrected = new ReviewMeeting(meeting.id(), other.on(), other.outcome(), other.mode(), other.chair(), "");
        here(() -> reviews.correct(
                anna,
                NOW,
                TODAY,
                new Reviews.Correction(
                        before.id(),
                        before.version(),
                        new HoldReview(
                                amira.id(), before.kinds(), List.of(corrected), true, SPOKE, ALONE, before.note()),
                        "It was the day before")));
        assertThat(last(amira).completedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(last(ben).meetings().getFirst().on()).isEqualTo(TODAY);
        assertThat(last(ben).completedOn()).isEqualTo(TODAY);
    }

    @Test
    void no_chronicle_names_the_other_child() {
        bring(ben, cara);
        arrange(amira, TODAY);
        record(
                held(),
                null,
                part(amira, true, SPOKE, ALONE),
                part(ben, true, SPOKE, ALONE),
                part(cara, false, null, null));
        var said = here(() -> chronicle.list(ben.id(), 100)).toString();
        assertThat(said).contains("together with a brother’s or sister’s").doesNotContain("Amira", "Cara");
    }

    private Review last(ChildStory child) {
        return here(() -> reviews.list(story.teller(), TODAY, child.id())).getFirst();
    }

    private ReviewMeeting held() {
        var planned = planned(amira).planned().orElseThrow();
        var chair = new Chair(anna.person(), anna.name());
        return new ReviewMeeting(planned.id(), TODAY, Outcome.HELD, Mode.IN_PERSON, chair, "");
    }

    private Part part(
            ChildStory child,
            boolean completes,
            @org.jspecify.annotations.Nullable TookPart took,
            @org.jspecify.annotations.Nullable Alone alone) {
        var review = last(child);
        return new Part.Held(child.id(), review.id(), review.version(), completes, took, alone, "");
    }

    private Answer record(ReviewMeeting meeting, @org.jspecify.annotations.Nullable LocalDate next, Part... parts) {
        return here(() -> together.record(anna, NOW, TODAY, new Met(meeting, next, List.of(parts))));
    }
}

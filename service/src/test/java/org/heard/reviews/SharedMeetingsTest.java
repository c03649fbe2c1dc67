package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.care.Alone;
import org.heard.children.Siblings;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.planning.Answer.Done;
import org.heard.planning.Arranged;
import org.heard.planning.Plans;
import org.heard.reviews.MeetTogether.Answer;
import org.heard.reviews.MeetTogether.Met;
import org.heard.reviews.MeetTogether.Part;
import org.heard.reviews.ReviewMeeting.Chair;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.TookPart.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Brothers and sisters whose reviews meet at one sitting, over the real database: what is one, and what stays each
/// child's own.
class SharedMeetingsTest extends HeardTest {
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);
    private static final TookPart SPOKE = new TookPart(Presence.IN_PERSON, true, false, false, false);
    private static final Alone ALONE = new Alone(Alone.Answer.YES, "");

    @Autowired
    private Plans plans;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SharedMeetings meetings;

    @Autowired
    private MeetTogether together;

    @Autowired
    private Siblings siblings;

    @Autowired
    private Chronicle chronicle;

    private Actor anna;
    private ChildStory amira;
    private ChildStory ben;
    private ChildStory cara;
    private ReviewId amirasReview;

    @BeforeEach
    void three_of_a_family() {
        anna = story.iro("Anna Example");
        amira = child("Amira", anna);
        ben = child("Ben", anna);
        cara = child("Cara", anna);
        linked(amira, ben, Siblings.Kind.FULL);
        linked(amira, cara, Siblings.Kind.HALF);
        amirasReview = plan(amira, NEXT_WEEK);
    }

    @Test
    void brought_together_they_meet_at_the_same_time_and_place_and_each_keeps_a_review() {
        plan(ben, TODAY.plusDays(9));
        bring(ben, cara);
        assertThat(planned(ben).planned().orElseThrow().on()).isEqualTo(NEXT_WEEK);
        assertThat(planned(cara).planned().orElseThrow().id())
                .isEqualTo(planned(amira).planned().orElseThrow().id());
        assertThat(arranged(cara)).isEqualTo("3:30pm, Oak House, in person");
        assertThat(planned(cara).id()).isNotEqualTo(amirasReview);
        assertThat(here(() -> meetings.others(anna, TODAY, planned(amira))))
                .extracting(Review::child)
                .containsExactlyInAnyOrder(ben.id(), cara.id());
    }

    @Test
    void moved_or_put_off_for_one_it_is_for_all() {
        bring(ben, cara);
        arrange(amira, TODAY.plusDays(8));
        assertThat(List.of(amira, ben, cara))
                .extracting(child -> planned(child).planned().orElseThrow().on())
                .containsOnly(TODAY.plusDays(8));
        putOff(ben, TODAY.plusDays(12));
        assertThat(List.of(amira, ben, cara))
                .extracting(child -> planned(child).planned().orElseThrow().on())
                .containsOnly(TODAY.plusDays(12));
        assertThat(List.of(amira, ben, cara))
                .extracting(child -> planned(child).planned().orElseThrow().id())
                .hasSize(3)
                .allMatch(planned(amira).planned().orElseThrow().id()::equals);
        assertThat(planned(cara).meetings())
                .extracting(ReviewMeeting::outcome)
                .containsExactly(Outcome.CANCELLED, Outcome.PLANNED);
    }

    @Test
    void whoever_leaves_meets_on_the_same_day_by_themself() {
        bring(ben, cara);
        bring(ben);
        arrange(amira, TODAY.plusDays(8));
        assertThat(planned(ben).planned().orElseThrow().on()).isEqualTo(TODAY.plusDays(8));
        assertThat(planned(cara).planned().orElseThrow().on()).isEqualTo(NEXT_WEEK);
        assertThat(here(() -> meetings.others(anna, TODAY, planned(cara)))).isEmpty();
    }

    @Test
    void a_review_of_another_iro_s_child_stays_where_it_was_and_is_told_to_nobody() {
        bring(ben, cara);
        var bob = story.iro("Bob Example");
        cara.has(RelationKind.IRO, bob, "2026-06-15");
        assertThat(here(() -> meetings.others(anna, TODAY, planned(amira))))
                .extracting(Review::child)
                .containsExactly(ben.id());
        arrange(amira, TODAY.plusDays(8));
        assertThat(planned(ben).planned().orElseThrow().on()).isEqualTo(TODAY.plusDays(8));
        var caras = here(() -> reviews.list(bob, TODAY, cara.id())).getFirst();
        assertThat(caras.planned().orElseThrow().on()).isEqualTo(NEXT_WEEK);
        assertThatThrownBy(() -> here(() -> meetings.bring(bob, NOW, TODAY, cara.id(), caras.id(), amira.id())))
                .isInstanceOf(NotFound.class);
    }

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

    private ChildStory child(String name, Actor iro) {
        return story.child(name)
                .born("2014-03-02")
                .enteredCare("2026-05-25", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-05-26");
    }

    private void linked(ChildStory one, ChildStory other, Siblings.Kind kind) {
        here(() -> siblings.link(story.teller(), NOW, TODAY, one.id(), other.id(), kind));
    }

    private ReviewId plan(ChildStory child, LocalDate on) {
        var answer = here(() -> plans.plan(
                anna,
                NOW,
                TODAY,
                child.id(),
                Set.of(ReviewKind.ORDINARY),
                on,
                new Arranged(java.time.LocalTime.of(15, 30), "Oak House", Mode.IN_PERSON, 0)));
        return ((Done) answer).plan().review().id();
    }

    private void bring(ChildStory... who) {
        var ids = new ArrayList<org.heard.ids.ChildId>();
        for (var child : who) {
            ids.add(child.id());
        }
        var answer = here(() ->
                plans.together(anna, NOW, TODAY, amira.id(), planned(amira).id(), Set.copyOf(ids)));
        assertThat(answer).isInstanceOf(Done.class);
    }

    private void arrange(ChildStory child, LocalDate on) {
        var review = planned(child).id();
        var plan = here(() -> plans.get(anna, TODAY, child.id(), review));
        var answer =
                here(() -> plans.arrange(anna, NOW, TODAY, child.id(), review, plan.version(), on, plan.arranged()));
        assertThat(answer).isInstanceOf(Done.class);
    }

    private void putOff(ChildStory child, LocalDate to) {
        var review = planned(child).id();
        var plan = here(() -> plans.get(anna, TODAY, child.id(), review));
        var answer = here(
                () -> plans.putOff(anna, NOW, TODAY, child.id(), review, plan.version(), to, "The school is closed"));
        assertThat(answer).isInstanceOf(Done.class);
    }

    private String arranged(ChildStory child) {
        return here(() -> plans.get(anna, TODAY, child.id(), planned(child).id()))
                .arranged()
                .words();
    }

    private Review planned(ChildStory child) {
        return here(() -> reviews.list(story.teller(), TODAY, child.id())).stream()
                .filter(review -> review.planned().isPresent())
                .findFirst()
                .orElseThrow();
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

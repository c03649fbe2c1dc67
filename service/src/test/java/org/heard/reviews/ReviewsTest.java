package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.care.Alone;
import org.heard.chronicle.Chronicle;
import org.heard.clock.StatutoryClock;
import org.heard.database.Tenancy;
import org.heard.law.Duty;
import org.heard.law.ReviewKind;
import org.heard.reviews.Reviews.Answer;
import org.heard.reviews.Reviews.Answer.ChangedMeanwhile;
import org.heard.reviews.Reviews.Answer.Recorded;
import org.heard.reviews.Reviews.Answer.Refused;
import org.heard.reviews.Reviews.Correction;
import org.heard.reviews.Reviews.NextMeeting;
import org.heard.reviews.TookPart.Presence;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Recording, continuing, correcting and withdrawing a review, over the real database.
class ReviewsTest extends HeardTest {
    @Autowired
    private Reviews reviews;

    @Autowired
    private StatutoryClock statutoryClock;

    @Autowired
    private Chronicle chronicle;

    private Actor anna;
    private ChildStory amira;

    @BeforeEach
    void anna_is_amira_s_iro() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
    }

    @Test
    void a_review_held_moves_the_clock() {
        assertThat(nextReviewDue()).isEqualTo("2026-02-02");
        hold(held("2026-02-02"));
        assertThat(nextReviewDue()).isEqualTo("2026-05-02");
        hold(held("2026-04-30"));
        assertThat(nextReviewDue()).isEqualTo("2026-10-30");
    }

    @Test
    void what_was_recorded_is_read_back() {
        var part = new TookPart(Presence.BY_LINK, true, true, false, false);
        var given = new HoldReview(
                amira.id(),
                Set.of(ReviewKind.ORDINARY, ReviewKind.PATHWAY),
                List.of(held("2026-02-02")),
                true,
                part,
                new Alone(Alone.Answer.NOT_POSSIBLE, "Her line dropped"),
                "Said in note");
        var review = recorded(here(() -> reviews.hold(anna, NOW, TODAY, given)));
        assertThat(here(() -> reviews.get(anna, TODAY, amira.id(), review.id())))
                .satisfies(read -> {
                    assertThat(read.title()).isEqualTo("Looked-after review and pathway plan review");
                    assertThat(read.tookPart()).isEqualTo(part);
                    assertThat(read.participation(LocalDate.of(2014, 3, 2))).contains(ParticipationCode.PN1);
                    assertThat(read.spokeAlone()).isEqualTo(new Alone(Alone.Answer.NOT_POSSIBLE, "Her line dropped"));
                    assertThat(read.meetings()).extracting(ReviewMeeting::chair).containsExactly(chair());
                    assertThat(read.note()).isEqualTo("Said in note");
                });
        assertThat(lines().getFirst())
                .isEqualTo("Looked-after review and pathway plan review completed on 2 February 2026");
    }

    @Test
    void a_series_of_meetings_is_complete_on_the_last() {
        var first = recorded(here(() -> reviews.hold(anna, NOW, TODAY, open(held("2026-01-26")))));
        assertThat(nextReviewDue()).isEqualTo("2026-02-02");
        var second = recorded(meet(first, held("2026-01-28"), false));
        assertThat(nextReviewDue()).isEqualTo("2026-02-02");
        var third = recorded(meet(second, held("2026-01-30"), true));
        assertThat(third.completedOn()).isEqualTo("2026-01-30");
        assertThat(third.meetings()).hasSize(3);
        assertThat(nextReviewDue()).isEqualTo("2026-04-30");
    }

    @Test
    void an_adjourned_review_stays_open_until_it_is_finished() {
        var adjourned = ReviewMeeting.adjourned(day("2026-02-02"), ReviewMeeting.Mode.IN_PERSON, chair(), "No report");
        var review = recorded(here(() -> reviews.hold(anna, NOW, TODAY, open(adjourned))));
        assertThat(review.completedOn()).isNull();
        assertThat(lines().getFirst()).contains("adjourned on 2 February 2026: No report");
        var done = recorded(meet(review, held("2026-02-20"), true));
        assertThat(done.completedOn()).isEqualTo("2026-02-20");
        assertThat(meet(done, held("2026-02-21"), true))
                .isEqualTo(new Refused(List.of(new Refusal.AlreadyComplete(day("2026-02-20")))));
    }

    @Test
    void a_day_is_reviewed_once() {
        var review = recorded(hold(held("2026-02-02")));
        assertThat(hold(held("2026-02-02")))
                .isEqualTo(new Refused(List.of(new Refusal.AlreadyRecorded(review.id(), day("2026-02-02")))));
    }

    @Test
    void a_correction_keeps_what_the_record_said_before_and_why() {
        var review = recorded(hold(held("2026-02-02")));
        var right = new HoldReview(
                amira.id(),
                Set.of(ReviewKind.ORDINARY),
                List.of(new ReviewMeeting(
                        review.meetings().getFirst().id(),
                        day("2026-01-30"),
                        ReviewMeeting.Outcome.HELD,
                        ReviewMeeting.Mode.IN_PERSON,
                        chair(),
                        "")),
                true,
                null,
                null,
                "");
        here(() -> reviews.correct(anna, NOW, TODAY, new Correction(review.id(), 1, right, "Wrong Monday")));
        assertThat(nextReviewDue()).isEqualTo("2026-04-30");
        var line = here(() -> chronicle.list(amira.id(), 1)).getFirst();
        assertThat(line.what()).contains("completed was “2 February 2026”, now “30 January 2026”");
        assertThat(line.why()).isEqualTo("Wrong Monday");
    }

    @Test
    void of_two_people_who_correct_the_same_review_the_second_is_shown_what_the_first_wrote() {
        var review = recorded(hold(held("2026-02-02")));
        recorded(correct(review, 1, complete(held("2026-01-29"))));
        assertThat(correct(review, 1, complete(held("2026-01-30"))))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.now().completedOn()).isEqualTo("2026-01-29"));
        assertThat(list())
                .singleElement()
                .satisfies(stands -> assertThat(stands.completedOn()).isEqualTo("2026-01-29"));
    }

    @Test
    void a_review_recorded_in_error_is_withdrawn_and_the_clock_goes_back() {
        recorded(hold(held("2026-02-02")));
        var wrong = recorded(hold(held("2026-04-30")));
        assertThat(here(() -> reviews.withdraw(anna, NOW, TODAY, amira.id(), wrong.id(), 1, " ")))
                .isEqualTo(new Refused(List.of(new Refusal.WhyMissing())));
        here(() -> reviews.withdraw(anna, NOW, TODAY, amira.id(), wrong.id(), 1, "Her brother's"));
        assertThat(nextReviewDue()).isEqualTo("2026-05-02");
        assertThat(list()).hasSize(1);
        assertThat(lines().getFirst()).contains("30 April 2026 withdrawn");
    }

    @Test
    void a_correction_never_touches_another_review_s_meeting() {
        var bo =
                story.child("Bo").enteredCare("2026-01-05", "C1", "U6").reviewedOn("2026-02-03", "PN1", story.teller());
        var of = here(() -> reviews.list(story.teller(), TODAY, bo.id())).getFirst();
        var review = recorded(hold(held("2026-02-02")));
        var stolen = new ReviewMeeting(
                of.meetings().getFirst().id(),
                day("2026-01-30"),
                ReviewMeeting.Outcome.HELD,
                ReviewMeeting.Mode.BY_LINK,
                chair(),
                "");
        assertThatThrownBy(() -> correct(review, 1, complete(stolen))).isInstanceOf(RuntimeException.class);
        assertThat(here(() -> reviews.list(story.teller(), TODAY, bo.id()))).containsExactly(of);
    }

    @Test
    void only_the_iro_cover_and_their_manager_record_a_review() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        var cover = story.iro("Cy Example");
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-05")
                .has(RelationKind.COVER, cover, "2026-06-01");
        assertNotFound(worker);
        assertNotFound(support);
        assertThat(here(() -> reviews.hold(cover, NOW, TODAY, complete(held("2026-02-02")))))
                .isInstanceOf(Recorded.class);
        assertThat(here(() -> reviews.hold(story.manager("Mo"), NOW, TODAY, complete(held("2026-04-02")))))
                .isInstanceOf(Recorded.class);
    }

    @Test
    void whoever_was_the_iro_until_today_records_nothing_more() {
        var until_today = story.iro("Del Example");
        amira.has(RelationKind.COVER, until_today, "2026-05-01", "2026-06-15");
        assertNotFound(until_today);
    }

    @Test
    void another_organisation_s_child_is_not_found() {
        var elsewhere = story.elsewhere();
        var theirs = elsewhere.manager("Elsewhere");
        assertThatThrownBy(() -> Tenancy.within(
                        elsewhere.organisation(), () -> reviews.hold(theirs, NOW, TODAY, complete(held("2026-02-02")))))
                .isInstanceOf(NotFound.class);
    }

    private void assertNotFound(Actor actor) {
        assertThatThrownBy(() -> here(() -> reviews.hold(actor, NOW, TODAY, complete(held("2026-02-02")))))
                .isInstanceOf(NotFound.class);
    }

    private Answer hold(ReviewMeeting meeting) {
        return here(() -> reviews.hold(anna, NOW, TODAY, complete(meeting)));
    }

    private Answer meet(Review review, ReviewMeeting meeting, boolean completes) {
        return here(() -> reviews.meetAgain(
                anna,
                NOW,
                TODAY,
                new NextMeeting(
                        amira.id(), review.id(), review.version(), List.of(meeting), completes, null, null, "")));
    }

    private Answer correct(Review review, int version, HoldReview as) {
        return here(() -> reviews.correct(anna, NOW, TODAY, new Correction(review.id(), version, as, "Wrong day")));
    }

    private HoldReview complete(ReviewMeeting... meetings) {
        return new HoldReview(amira.id(), Set.of(ReviewKind.ORDINARY), List.of(meetings), true, null, null, "");
    }

    private HoldReview open(ReviewMeeting... meetings) {
        return new HoldReview(amira.id(), Set.of(ReviewKind.ORDINARY), List.of(meetings), false, null, null, "");
    }

    private ReviewMeeting held(String on) {
        return ReviewMeeting.held(day(on), ReviewMeeting.Mode.IN_PERSON, chair());
    }

    private ReviewMeeting.Chair chair() {
        return new ReviewMeeting.Chair(anna.person(), anna.name());
    }

    private List<Review> list() {
        return here(() -> reviews.list(anna, TODAY, amira.id()));
    }

    private List<String> lines() {
        return here(() -> chronicle.list(amira.id(), 20)).stream()
                .map(Chronicle.Line::what)
                .toList();
    }

    private LocalDate nextReviewDue() {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().startsWith("REV-") && duty.metOn() == null)
                .map(Duty::due)
                .findFirst()
                .orElseThrow();
    }

    private static Review recorded(Answer answer) {
        assertThat(answer).isInstanceOf(Recorded.class);
        return ((Recorded) answer).review();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

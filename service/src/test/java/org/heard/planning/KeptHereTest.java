package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.clock.NightlyRebuild;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ReviewId;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.heard.law.Status;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Chair;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A review's own clocks run where the review is planned or recorded here, although nobody said that everything of the
/// kind is held; of a review that is no more than a day nobody is accused.
class KeptHereTest extends HeardTest {
    private static final Arranged OAK_HOUSE = new Arranged(LocalTime.of(14, 30), "Oak House", Mode.IN_PERSON, 0);
    private static final List<String> AFTER = List.of("REC-1", "REC-3", "REC-4");

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private Reviews reviews;

    @Autowired
    private StatutoryClock statutoryClock;

    @Autowired
    private NightlyRebuild nightly;

    private Actor anna;
    private Actor sam;
    private ChildStory amira;

    @BeforeEach
    void amira_was_reviewed_in_april_and_no_more_is_known_of_that_than_the_day() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-04-01")
                .reviewedOn("2026-04-28", "PN1", anna);
    }

    @Test
    void the_talk_and_the_report_are_owed_once_a_review_is_planned() {
        plan(LocalDate.of(2026, 7, 7));
        assertThat(status("PREP-1", TODAY)).containsExactly(new Status.Open(LocalDate.of(2026, 6, 16), 1));
        assertThat(status("PREP-1", LocalDate.of(2026, 6, 17))).singleElement().isInstanceOf(Status.Overdue.class);
        assertThat(status("PREP-2", LocalDate.of(2026, 7, 3))).singleElement().isInstanceOf(Status.Overdue.class);
    }

    @Test
    void what_is_late_stands_in_the_social_worker_s_list_and_that_the_review_is_booked_in_the_iro_s() {
        plan(TODAY.plusDays(2));
        assertThat(visitor(sam).get("/work?show=OVERDUE").words()).contains("Plans and report sent to the IRO");
        assertThat(visitor(sam).get("/work?show=WAITING").words()).contains("Plans and report sent to the IRO");
        assertThat(visitor(anna).get("/work?show=ALL&area=REVIEWS").words()).contains("Booked for 17 Jun 2026");
    }

    @Test
    void decisions_record_and_copies_are_owed_after_a_review_that_was_planned_here() {
        complete(plan(TODAY.plusDays(1)), TODAY.plusDays(1));
        assertThat(status("REC-1", TODAY.plusDays(1)))
                .hasSize(2)
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(Status.CannotTell.class),
                        second -> assertThat(second).isInstanceOf(Status.Open.class));
        for (var rule : AFTER) {
            assertThat(status(rule, LocalDate.of(2026, 9, 1)).getLast()).isInstanceOf(Status.Overdue.class);
        }
    }

    @Test
    void a_review_that_is_no_more_than_a_day_stays_untold_before_and_after_one_that_was_planned_here() {
        var then = LocalDate.of(2026, 5, 20);
        complete(plan(then), then);
        amira.reviewedOn("2026-06-10", "PN1", anna);
        for (var rule : AFTER) {
            assertThat(status(rule, LocalDate.of(2026, 9, 1)))
                    .satisfiesExactly(
                            planned -> assertThat(planned).isInstanceOf(Status.Overdue.class),
                            day -> assertThat(day).isInstanceOf(Status.CannotTell.class));
        }
    }

    @Test
    void a_record_that_is_begun_makes_them_owed_too_and_lists_know_at_once() {
        var review = here(() -> reviews.list(anna, TODAY, amira.id())).getFirst();
        assertThat(status("REC-3", TODAY)).singleElement().isInstanceOf(Status.CannotTell.class);
        visitor(anna)
                .open(
                        "/children/" + amira.id() + "/reviews/" + review.id() + "/record/rights",
                        Map.of("court", "YES", "complaint", "YES", "_version", "0"));
        assertThat(status("REC-3", TODAY)).singleElement().isInstanceOf(Status.Overdue.class);
        assertThat(visitor(anna).get("/work?show=OVERDUE").words()).contains("Record of the review finished");
        assertThat(here(() -> nightly.run(TODAY, NOW)).differing()).isZero();
    }

    @Test
    void that_the_child_was_asked_how_they_want_the_review_is_told_to_the_clock() {
        var review = plan(LocalDate.of(2026, 7, 7));
        assertThat(status("PREP-3", TODAY)).singleElement().isInstanceOf(Status.Open.class);
        var asked = new ChildWishes(TODAY, "Sam Example", "After school", "", "", "", "", true, "", 0, "");
        here(() -> plans.note(anna, NOW, TODAY, amira.id(), review, asked));
        assertThat(status("PREP-3", TODAY)).containsExactly(new Status.MetOn(TODAY));
    }

    @Test
    void an_adjourned_review_has_twenty_working_days_and_the_next_meeting_ends_them() {
        assertThat(status("REV-6", TODAY)).isEmpty();
        var review = here(() -> reviews.get(anna, TODAY, amira.id(), plan(TODAY)));
        var adjourned = new ReviewMeeting(
                review.planned().orElseThrow().id(),
                TODAY,
                Outcome.ADJOURNED,
                Mode.IN_PERSON,
                new Chair(anna.person(), anna.name()),
                "No report");
        meet(review, adjourned, false, TODAY);
        assertThat(status("REV-6", TODAY)).containsExactly(new Status.Open(LocalDate.of(2026, 7, 13), 28));
        assertThat(status("REV-6", LocalDate.of(2026, 7, 14))).singleElement().isInstanceOf(Status.Overdue.class);
    }

    @Test
    void rights_checked_are_told_to_the_clock_once_an_iro_has_signed_for_it() {
        amira.signedRecord();
        assertThat(status("IRO-7", TODAY)).containsExactly(new Status.MetOn(LocalDate.of(2026, 4, 28)));
        assertThat(here(() -> nightly.run(TODAY, NOW)).differing()).isZero();
    }

    @Test
    void rights_noted_in_a_draft_are_not_checked_yet() {
        amira.writtenRecord(anna);
        assertThat(status("IRO-7", TODAY)).singleElement().isInstanceOf(Status.CannotTell.class);
    }

    private ReviewId plan(LocalDate on) {
        var today = on.isBefore(TODAY) ? on : TODAY;
        var answer = here(() -> plans.plan(anna, NOW, today, amira.id(), Set.of(ReviewKind.ORDINARY), on, OAK_HOUSE));
        return ((Answer.Done) answer).plan().review().id();
    }

    private Review complete(ReviewId id, LocalDate on) {
        var review = here(() -> reviews.get(anna, on, amira.id(), id));
        var meeting = new ReviewMeeting(
                review.planned().orElseThrow().id(),
                on,
                Outcome.HELD,
                Mode.IN_PERSON,
                new Chair(anna.person(), anna.name()),
                "");
        return meet(review, meeting, true, on);
    }

    private Review meet(Review review, ReviewMeeting meeting, boolean complete, LocalDate on) {
        var next = new Reviews.NextMeeting(
                amira.id(), review.id(), review.version(), List.of(meeting), complete, null, null, "");
        return ((Reviews.Answer.Recorded) here(() -> reviews.meetAgain(anna, NOW, on, next))).review();
    }

    private List<Status> status(String rule, LocalDate today) {
        return here(() -> statutoryClock.duties(amira.id(), today)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .map(duty -> duty.status(today))
                .toList();
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}

package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Siblings;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.reviews.Review;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A review that is to meet more than once is planned so from the beginning.
class SeriesTest extends HeardTest {
    private static final LocalDate SECOND = LocalDate.of(2026, 6, 22);
    private static final LocalDate THIRD = LocalDate.of(2026, 6, 29);

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private Series series;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Siblings siblings;

    private Actor anna;
    private ChildStory amira;
    private ReviewId review;
    private String ready;

    @BeforeEach
    void amira_s_review_meets_today() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02");
        review = planned(amira);
        ready = "/children/" + amira.id() + "/reviews/" + review + "/ready";
    }

    @Test
    void further_meetings_are_planned_and_one_of_them_is_cancelled_with_its_reason() {
        assertThat(plan(SECOND)).isInstanceOf(Answer.Done.class);
        assertThat(plan(THIRD)).isInstanceOf(Answer.Done.class);
        assertThat(plan(THIRD)).isEqualTo(new Answer.Refused(List.of(Why.PLANNED_THEN)));
        assertThat(plan(TODAY.minusDays(1))).isEqualTo(new Answer.Refused(List.of(Why.PAST)));
        assertThat(get().planned()).map(ReviewMeeting::on).contains(TODAY);
        var third = get().plannedAfter().getLast().id();
        assertThat(here(() -> series.cancel(anna, NOW, TODAY, amira.id(), review, version(), third, " ")))
                .isEqualTo(new Answer.Refused(List.of(Why.CANCELLED_WHY_MISSING)));
        here(() -> series.cancel(anna, NOW, TODAY, amira.id(), review, version(), third, "Two are enough"));
        assertThat(get().meetings())
                .extracting(ReviewMeeting::on, ReviewMeeting::outcome, ReviewMeeting::reason)
                .containsExactly(
                        Tuple.tuple(TODAY, Outcome.PLANNED, ""),
                        Tuple.tuple(SECOND, Outcome.PLANNED, ""),
                        Tuple.tuple(THIRD, Outcome.CANCELLED, "Two are enough"));
    }

    @Test
    void two_who_plan_at_once_do_not_plan_it_twice() {
        var read = version();
        assertThat(here(() -> series.plan(anna, NOW, TODAY, amira.id(), review, read, SECOND)))
                .isInstanceOf(Answer.Done.class);
        assertThat(here(() -> series.plan(anna, NOW, TODAY, amira.id(), review, read, THIRD)))
                .isInstanceOf(Answer.ChangedMeanwhile.class);
    }

    @Test
    void the_first_is_recorded_and_the_review_is_complete_only_with_the_last() {
        plan(SECOND);
        var refused = met(get().planned().orElseThrow(), TODAY, true);
        assertThat(((Reviews.Answer.Refused) refused).why())
                .as("a meeting is still planned")
                .hasSize(1);
        assertThat(met(get().planned().orElseThrow(), TODAY, false)).isInstanceOf(Reviews.Answer.Recorded.class);
        assertThat(get().completedOn()).isNull();
        assertThat(get().planned()).map(ReviewMeeting::on).contains(SECOND);
        assertThat(met(get().planned().orElseThrow(), SECOND, true)).isInstanceOf(Reviews.Answer.Recorded.class);
        assertThat(get().completedOn()).isEqualTo(SECOND);
    }

    @Test
    void a_second_day_that_passed_unsaid_does_not_hinder_recording_the_first() {
        plan(SECOND);
        var first = get().planned().orElseThrow();
        assertThat(met(first, THIRD, false)).isInstanceOf(Reviews.Answer.Recorded.class);
        assertThat(get().planned()).map(ReviewMeeting::on).contains(SECOND);
    }

    @Test
    void brothers_and_sisters_who_meet_together_share_the_other_meetings_too() {
        var ben = story.child("Ben")
                .born("2016-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02");
        here(() -> siblings.link(story.teller(), NOW, TODAY, amira.id(), ben.id(), Siblings.Kind.FULL));
        done(here(() -> plans.together(anna, NOW, TODAY, amira.id(), review, Set.of(ben.id()))));
        plan(SECOND);
        var his = here(() -> reviews.list(anna, TODAY, ben.id())).getFirst();
        assertThat(his.meetings()).isEqualTo(get().meetings()).hasSize(2);
        var second = get().plannedAfter().getFirst().id();
        here(() -> series.cancel(anna, NOW, TODAY, amira.id(), review, version(), second, "One is enough"));
        assertThat(here(() -> reviews.list(anna, TODAY, ben.id())).getFirst().meetings())
                .extracting(ReviewMeeting::outcome)
                .containsExactly(Outcome.PLANNED, Outcome.CANCELLED);
    }

    @Test
    void in_a_browser_the_list_says_when_it_meets_and_the_record_proposes_that_more_is_to_come() {
        var visitor = visitor();
        assertThat(visitor.get(ready).words()).contains("More than one meeting").contains("One meeting");
        var tried = visitor.press(visitor.get(ready + "/series"), "Try this day", with(day(SECOND), "try"));
        assertThat(tried.words())
                .contains("If the review is on Monday 22 June 2026")
                .contains("Nothing is saved yet");
        assertThat(get().plannedAfter()).isEmpty();
        var saved = visitor.press(visitor.get(ready + "/series"), "Save", day(SECOND));
        assertThat(visitor.follow(saved).words())
                .contains("Another meeting is planned for Monday 22 June 2026")
                .contains("2 meetings")
                .contains("Then on Monday 22 June 2026");
        var meet = visitor.get(ready.replace("/ready", "/meet"));
        assertThat(meet.words()).contains("planned after this one is Monday 22 June 2026");
        assertThat(meet.page().select("[name=complete][checked]").eachAttr("value"))
                .containsExactly("no");
        var page = visitor.get(ready + "/series");
        var second = get().plannedAfter().getFirst().id().toString();
        visitor.press(page, "Try this day", Map.of("which", second, "because", "One is enough", "try", "yes"));
        assertThat(get().plannedAfter()).as("trying a day cancels nothing").hasSize(1);
        assertThat(visitor.press(page, "Save", Map.of("which", second)).words()).contains("Enter why it is cancelled");
        visitor.press(visitor.get(ready + "/series"), "Save", Map.of("which", second, "because", "One is enough"));
        assertThat(get().plannedAfter()).isEmpty();
    }

    private static Map<String, String> day(LocalDate on) {
        return Map.of(
                "on-day", "" + on.getDayOfMonth(), "on-month", "" + on.getMonthValue(), "on-year", "" + on.getYear());
    }

    private static Map<String, String> with(Map<String, String> fields, String button) {
        var all = new HashMap<>(fields);
        all.put(button, "yes");
        return all;
    }

    private Answer plan(LocalDate on) {
        return here(() -> series.plan(anna, NOW, TODAY, amira.id(), review, version(), on));
    }

    private Reviews.Answer met(ReviewMeeting planned, LocalDate today, boolean completes) {
        var held = new ReviewMeeting(
                planned.id(),
                planned.on(),
                Outcome.HELD,
                ReviewMeeting.Mode.IN_PERSON,
                new ReviewMeeting.Chair(anna.person(), anna.name()),
                "");
        return here(() -> reviews.meetAgain(
                anna,
                NOW,
                today,
                new Reviews.NextMeeting(
                        amira.id(), review, get().version(), List.of(held), completes, null, null, "")));
    }

    private int version() {
        return here(() -> plans.get(anna, TODAY, amira.id(), review)).version();
    }

    private Review get() {
        return here(() -> reviews.get(anna, TODAY, amira.id(), review));
    }

    private ReviewId planned(ChildStory child) {
        return done(here(() ->
                        plans.plan(anna, NOW, TODAY, child.id(), Set.of(ReviewKind.ORDINARY), TODAY, Arranged.NOTHING)))
                .review()
                .id();
    }

    private static Plan done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).plan();
    }

    private Visitor visitor() {
        return new Visitor(port).as(story.organisation(), anna);
    }
}

package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.chronicle.Chronicle;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.heard.reviews.Reviews.Answer;
import org.heard.reviews.Reviews.NextMeeting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Meetings of a review that is planned: held on another day, cancelled, adjourned, gone on with.
class NextMeetingPagesTest extends HeardTest {
    private static final LocalDate PLANNED = LocalDate.of(2026, 6, 30);

    @LocalServerPort
    private int port;

    @Autowired
    private Reviews reviews;

    @Autowired
    private PlannedReviews planned;

    @Autowired
    private Chronicle chronicle;

    private Actor anna;
    private ChildStory amira;
    private String at;

    @BeforeEach
    void amira_is_due_by_the_28th_of_july() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .reviewedOn("2026-04-28", "PN1", anna);
        at = "/children/" + amira.id() + "/reviews/";
    }

    @Test
    void a_meeting_of_another_day_asks_whether_it_was_the_planned_one_and_both_stand_where_it_was_not() {
        plan(PLANNED);
        var visitor = visitor();
        var asked = visitor.open(meet(), met(12, 6, Map.of("complete", "no")));
        assertThat(asked.words()).contains("A meeting is planned for Tuesday 30 June 2026. Was it this one?");
        assertThat(errors(asked)).containsExactly("Say whether this was the meeting planned for 30 June 2026, moved");
        assertThat(open().meetings()).hasSize(1);

        var done = visitor.press(asked, "Record the meeting", Map.of("which", "besides"));
        assertThat(visitor.follow(done).words()).contains("The one planned for Tuesday 30 June 2026 stays planned");
        assertThat(open().meetings())
                .extracting(ReviewMeeting::outcome, ReviewMeeting::on)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Outcome.HELD, LocalDate.of(2026, 6, 12)),
                        org.assertj.core.groups.Tuple.tuple(Outcome.PLANNED, PLANNED));
    }

    @Test
    void one_that_was_moved_takes_the_place_of_the_planned_one_and_says_so() {
        plan(PLANNED);
        var visitor = visitor();
        var besides = visitor.open(meet(), met(12, 6, Map.of("which", "besides")));
        assertThat(errors(besides))
                .singleElement()
                .asString()
                .startsWith("A meeting is still planned for 30 June 2026.");
        var done = visitor.press(besides, "Record the meeting", Map.of("which", "planned"));
        assertThat(done.status()).isEqualTo(302);
        assertThat(reviews().getFirst().completedOn()).isEqualTo("2026-06-12");
        assertThat(line())
                .isEqualTo("Held: another meeting of the review, on 12 June 2026, in place of the one planned for "
                        + "30 June 2026, which completed it");
    }

    @Test
    void a_cancelled_meeting_asks_for_its_reason_alone_and_the_same_review_goes_on() {
        plan(PLANNED);
        var visitor = visitor();
        var shown = visitor.get(meet());
        assertThat(errors(visitor.press(shown, "Record the meeting", Map.of("m0-outcome", "CANCELLED"))))
                .containsExactly("Enter the reason");
        var done = visitor.press(
                shown, "Record the meeting", Map.of("m0-outcome", "CANCELLED", "m0-why-CANCELLED", "Amira is ill"));
        assertThat(done.status()).isEqualTo(302);
        var review = open();
        assertThat(review.lastDay()).isEmpty();
        assertThat(visitor.get(at + review.id()).page().select("a[href*=made-day]"))
                .isEmpty();
        assertThat(visitor.get(at + "plan").page().select("main a").eachAttr("href"))
                .contains(at + review.id() + "/ready/day");
        assertThat(visitor.get(at + review.id() + "/ready")
                        .page()
                        .select("main a")
                        .eachText())
                .contains("Plan the next day");
        assertThat(errors(visitor.open(at + "plan", on("kinds", "ORDINARY", "on", 20, 7))))
                .containsExactly("A review of this kind is open already. Open that one to plan its next day");

        var day = visitor.get(at + review.id() + "/ready/day");
        var tried = visitor.press(day, "Try this day", on("try", "yes", "on", 29, 7));
        assertThat(tried.words()).contains("1 day late: the last day is 28 July 2026");
        var planned = visitor.press(tried, "Save", Map.of("on-day", "20"));
        assertThat(visitor.follow(planned).words()).contains("8 days before the last day");
        assertThat(reviews()).hasSize(2);
        assertThat(open().meetings())
                .extracting(ReviewMeeting::outcome)
                .containsExactly(Outcome.CANCELLED, Outcome.PLANNED);
    }

    @Test
    void adjourning_says_once_what_the_next_day_does_and_never_hinders() {
        plan(TODAY);
        var visitor = visitor();
        var fields = met(15, 6, Map.of("m0-outcome", "ADJOURNED", "m0-why-ADJOURNED", "No report"));
        fields.putAll(on("complete", "no", "next", 29, 7));
        var said = visitor.open(meet(), fields);
        assertThat(said.words())
                .contains("Before you record this")
                .contains("should be finished within 20 working days, by Monday 13 July 2026: this day is after that")
                .contains("1 day late: the last day is 28 July 2026");
        assertThat(open().meetings()).hasSize(1);
        assertThat(visitor.press(said, "Record the meeting", Map.of()).status()).isEqualTo(302);
        assertThat(open().planned().orElseThrow().on()).isEqualTo("2026-07-29");
    }

    @Test
    void an_adjournment_in_time_is_recorded_at_once_and_a_second_one_is_remarked() {
        plan(TODAY);
        var fields = met(15, 6, Map.of("m0-outcome", "ADJOURNED", "m0-why-ADJOURNED", "No report"));
        fields.putAll(on("complete", "no", "next", 1, 7));
        var first = visitor();
        assertThat(first.follow(first.open(meet(), fields)).words()).contains("27 days before the last day");

        clock.set(story.noonOn(LocalDate.of(2026, 7, 1)));
        var again = visitor();
        fields.putAll(met(1, 7, Map.of("m0-outcome", "ADJOURNED", "m0-why-ADJOURNED", "Her mother is ill")));
        fields.putAll(on("complete", "no", "next", 6, 7));
        var said = again.open(meet(), fields);
        assertThat(said.words())
                .contains("It was adjourned already, on 15 June 2026. A review may be adjourned once.")
                .contains("say in the reason why it is adjourned again");
        assertThat(again.press(said, "Record the meeting", Map.of()).status()).isEqualTo(302);
        assertThat(open().adjourned()).hasSize(2);
    }

    @Test
    void adjourned_and_resumed_on_one_day_is_complete_and_can_be_corrected() {
        plan(TODAY);
        var review = open();
        var chair = new ReviewMeeting.Chair(anna.person(), anna.name());
        var morning = ReviewMeeting.adjourned(TODAY, ReviewMeeting.Mode.IN_PERSON, chair, "Fire alarm");
        recorded(new NextMeeting(
                amira.id(),
                review.id(),
                review.version(),
                List.of(new ReviewMeeting(
                        review.planned().orElseThrow().id(),
                        TODAY,
                        Outcome.ADJOURNED,
                        morning.mode(),
                        chair,
                        "Fire alarm")),
                false,
                null,
                null,
                ""));
        recorded(new NextMeeting(
                amira.id(),
                review.id(),
                open().version(),
                List.of(ReviewMeeting.held(TODAY, ReviewMeeting.Mode.IN_PERSON, chair)),
                true,
                null,
                null,
                ""));
        var visitor = visitor();
        var shown = visitor.get(at + review.id() + "/correct");
        var corrected = visitor.press(
                shown,
                "Correct the review",
                Map.of("presence", "IN_PERSON", "alone", "YES", "because", "The child's part was left out"));
        assertThat(corrected.status()).isEqualTo(302);
        assertThat(reviews().getFirst().completedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_meeting_entered_long_after_says_when_by_whom_and_why() {
        var fields = met(25, 5, Map.of("kinds", "ORDINARY"));
        var visitor = visitor();
        var asked = visitor.open(at + "new", fields);
        assertThat(errors(asked)).containsExactly("Enter why the meeting is entered so long after it");
        assertThat(visitor.press(asked, "Record the review", Map.of("entered-why", "Anna was away"))
                        .status())
                .isEqualTo(302);
        assertThat(visitor.get(at + reviews().getFirst().id()).words())
                .contains("The meeting of 25 May 2026: on 15 June 2026 by Anna Example: Anna was away");
        visitor.open(at + "new", met(12, 6, Map.of("kinds", "ORDINARY")));
        assertThat(visitor.get(at + reviews().getFirst().id()).words())
                .contains("The meeting of 12 June 2026: on 15 June 2026 by Anna Example");
    }

    @Test
    void a_review_says_for_whom_its_chair_covered() {
        var bob = story.iro("Bob Example");
        amira.has(RelationKind.COVER, bob, "2026-06-10");
        plan(TODAY);
        var visitor = visitor(bob);
        visitor.open(meet(), met(15, 6, Map.of("m0-chair", bob.person().toString())));
        assertThat(visitor.get(at + reviews().getFirst().id()).words())
                .contains("chaired by Bob Example, who covered for Anna Example");
    }

    private void plan(LocalDate on) {
        assertThat(here(() -> planned.plan(anna, NOW, TODAY, amira.id(), Set.of(ReviewKind.ORDINARY), on)))
                .isInstanceOf(Answer.Recorded.class);
    }

    private void recorded(NextMeeting next) {
        assertThat(here(() -> reviews.meetAgain(anna, NOW, TODAY, next))).isInstanceOf(Answer.Recorded.class);
    }

    private Review open() {
        return reviews().stream()
                .filter(review -> review.completedOn() == null)
                .findFirst()
                .orElseThrow();
    }

    private List<Review> reviews() {
        return here(() -> reviews.list(anna, TODAY, amira.id()));
    }

    private String meet() {
        return at + open().id() + "/meet";
    }

    private String line() {
        return here(() -> chronicle.list(amira.id(), 1)).getFirst().what();
    }

    private Map<String, String> met(int day, int month, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "m0-outcome", "HELD",
                "m0-mode", "IN_PERSON",
                "m0-chair", anna.person().toString(),
                "complete", "yes",
                "presence", "IN_PERSON",
                "alone", "YES"));
        fields.putAll(on("part", "spoke", "m0-on", day, month));
        fields.putAll(more);
        return fields;
    }

    private static Map<String, String> on(String field, String value, String date, int day, int month) {
        return Map.of(field, value, date + "-day", "" + day, date + "-month", "" + month, date + "-year", "2026");
    }

    private static List<String> errors(Visitor.Answer answer) {
        return answer.page().select(".govuk-error-summary a").eachText();
    }

    private Visitor visitor() {
        return visitor(anna);
    }

    private Visitor visitor(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}

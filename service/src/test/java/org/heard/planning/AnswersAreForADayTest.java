package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.planning.Invited.Reply;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.Expected.Answered;
import org.heard.records.Guest.Came;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people answered is for the day they were asked for, whichever way the review comes to meet on another.
class AnswersAreForADayTest extends HeardTest {
    private static final LocalDate NEXT = LocalDate.of(2026, 6, 29);

    @Autowired
    private Plans plans;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ExpectedGuests expected;

    private Actor anna;
    private ChildStory amira;
    private UUID mother;
    private ReviewId review;

    @BeforeEach
    void amira_s_mother_comes_today() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER));
        mother = amira.connection("Mira Brightwater");
        review = done(here(() ->
                        plans.plan(anna, NOW, TODAY, amira.id(), Set.of(ReviewKind.ORDINARY), TODAY, Arranged.NOTHING)))
                .review()
                .id();
        answers(Reply.COMING);
    }

    @Test
    void after_an_adjournment_people_are_asked_anew_for_the_next_day() {
        adjourn(NEXT);
        assertThat(plan().invited()).extracting(Invited::reply).containsExactly(Reply.NO_ANSWER);
        assertThat(plan().coming()).isZero();
        assertThat(expected())
                .as("the record of the meeting that was is proposed what was answered for it")
                .containsExactly(new Answered(mother, "Mira Brightwater", "Mother", Came.IN_PERSON, TODAY));
        answers(Reply.BY_LINK);
        assertThat(plan().invited()).extracting(Invited::reply).containsExactly(Reply.BY_LINK);
        assertThat(expected()).containsExactly(new Answered(mother, "Mira Brightwater", "Mother", Came.BY_LINK, NEXT));
    }

    @Test
    void an_answer_stands_while_no_other_day_is_planned() {
        adjourn(null);
        assertThat(plan().invited()).extracting(Invited::reply).containsExactly(Reply.COMING);
    }

    private void adjourn(@org.jspecify.annotations.Nullable LocalDate next) {
        var before = plan().review();
        var planned = before.planned().orElseThrow();
        var adjourned = new ReviewMeeting(
                planned.id(),
                TODAY,
                ReviewMeeting.Outcome.ADJOURNED,
                ReviewMeeting.Mode.IN_PERSON,
                new ReviewMeeting.Chair(anna.person(), anna.name()),
                "No report had come");
        var meetings = next == null ? List.of(adjourned) : List.of(adjourned, ReviewMeeting.planned(next));
        var answer = here(() -> reviews.meetAgain(
                anna,
                NOW,
                TODAY,
                new Reviews.NextMeeting(amira.id(), review, before.version(), meetings, false, null, null, "")));
        assertThat(answer).isInstanceOf(Reviews.Answer.Recorded.class);
    }

    private void answers(Reply reply) {
        var somebody = new Somebody(mother, "Mira Brightwater", "Mother", From.CONNECTION);
        done(here(() -> plans.invite(
                anna,
                NOW,
                TODAY,
                amira.id(),
                review,
                plan().peopleVersion(),
                List.of(new Invited(somebody, reply, "")))));
    }

    private Plan plan() {
        return here(() -> plans.get(anna, TODAY, amira.id(), review));
    }

    private List<Answered> expected() {
        return here(() -> expected.expected(anna, TODAY, amira.id(), review));
    }

    private static Plan done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done) answer).plan();
    }
}

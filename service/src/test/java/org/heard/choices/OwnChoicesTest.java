package org.heard.choices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.choices.OwnChoices.Saved;
import org.heard.choices.Wanted.Wish;
import org.heard.chronicle.Chronicle;
import org.heard.records.Around.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a child chooses for a review, for which review it is, and who is told of it.
class OwnChoicesTest extends HeardTest {
    @Autowired
    private OwnChoices own;

    @Autowired
    private Choices choices;

    @Autowired
    private Chronicle chronicle;

    private Actor anna;
    private Actor sam;
    private ChildStory amira;
    private Self self;

    @BeforeEach
    void amira_and_those_around_her() {
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .reviewedOn("2026-02-02", "PN1", anna);
        self = new Self(story.organisation(), amira.id(), Self.Way.CARD);
    }

    @Test
    void what_is_chosen_is_for_the_next_review_and_stays_with_it_when_it_is_done() {
        give(TODAY, Question.CHAIR, Choice.CHAIR_ALL);
        assertThat(chair()).contains(Choice.CHAIR_ALL);
        amira.reviewedOn(TODAY.toString(), "PN1", anna);
        var done = amira.lastReview();
        assertThat(here(() -> own.find(self)))
                .as("the next review begins with nothing")
                .isEmpty();
        assertThat(here(() -> choices.find(anna, TODAY, amira.id(), done)).flatMap(Sheet::chair))
                .contains(Choice.CHAIR_ALL);
        assertThat(give(TODAY, Question.CHAIR, Choice.CHAIR_NO)).isEqualTo(Saved.CLOSED);

        var tomorrow = TODAY.plusDays(1);
        assertThat(give(tomorrow, Question.CHAIR, Choice.CHAIR_NO)).isEqualTo(Saved.DONE);
        assertThat(chair()).contains(Choice.CHAIR_NO);
        assertThat(here(() -> choices.find(anna, tomorrow, amira.id(), done)).flatMap(Sheet::chair))
                .as("what was chosen for the review that is done stays as it was")
                .contains(Choice.CHAIR_ALL);
    }

    @Test
    void an_answer_can_be_changed_and_taken_back() {
        give(TODAY, Question.WHEN, Choice.EVENING);
        give(TODAY, Question.WHEN, Choice.AFTER_SCHOOL);
        assertThat(sheet().find(Question.WHEN).map(Given::choice)).contains(Choice.AFTER_SCHOOL);
        here(() -> own.give(self, NOW, TODAY, Question.WHEN, new Given(null, "", false)));
        assertThat(sheet().find(Question.WHEN)).isEmpty();
    }

    @Test
    void the_chronicle_says_once_a_day_that_she_chose_and_never_what() {
        wish(Map.of(sam.person().value(), Wish.NO));
        here(() -> own.redCard(self, NOW, TODAY, "My uncle", List.of()));
        give(TODAY, Question.PART, Choice.AFTERWARDS);
        var lines = here(() -> chronicle.list(amira.id(), 50)).stream()
                .filter(line -> line.who().equals("The child"))
                .toList();
        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst().what()).isEqualTo("The child chose how they want their next review");
        assertThat(lines.getFirst().why()).isEmpty();
    }

    @Test
    void only_the_iro_s_side_reads_it_and_whoever_plans_sees_no_words() {
        here(() -> own.give(self, NOW, TODAY, Question.WHERE, new Given(Choice.AT_SCHOOL, "not in the hall", false)));
        wish(Map.of(sam.person().value(), Wish.NO));
        var bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, bea, "2026-01-06");
        var review = amira.lastReview();
        var next = TODAY.plusDays(30);
        amira.reviewedOn(TODAY.toString(), "PN1", anna);
        var held = amira.lastReview();
        assertThat(review).isNotEqualTo(held);
        assertThat(here(() -> choices.find(anna, next, amira.id(), held))).isPresent();
        assertThat(here(() -> choices.find(story.teller(), next, amira.id(), held)))
                .isPresent();
        assertThat(here(() -> choices.find(sam, next, amira.id(), held))).isEmpty();
        assertThat(here(() -> choices.find(bea, next, amira.id(), held))).isEmpty();
        assertThat(here(() -> choices.arranging(bea, next, amira.id(), held)))
                .isEqualTo(Map.of(Question.WHERE, Choice.AT_SCHOOL));
        assertThat(here(() -> choices.proposal(bea, next, amira.id(), held)).unwanted())
                .containsExactly(sam.person().value());
    }

    @Test
    void a_worker_who_reads_it_reads_nothing_of_themself() {
        var meg = story.manager("Meg Example");
        amira.has(RelationKind.SOCIAL_WORKER, meg, "2026-06-01");
        wish(Map.of(meg.person().value(), Wish.NO));
        var seen =
                here(() -> choices.find(meg, TODAY, amira.id(), openReview())).orElseThrow();
        assertThat(seen.people()).isEmpty();
        assertThat(here(() -> choices.find(anna, TODAY, amira.id(), openReview()))
                        .orElseThrow()
                        .people())
                .hasSize(1);
    }

    @Test
    void those_around_her_are_offered_without_the_iro_and_without_what_an_adult_wrote_of_them() {
        amira.knows(new Connection.Facts(
                "Lee Example",
                "Mother’s partner, not safe",
                Connection.ParentalResponsibility.NOT_RECORDED,
                Connection.Contact.NOT_RECORDED,
                "",
                "",
                Connection.MaySee.NOTHING,
                "Threats",
                false,
                null,
                null));
        assertThat(here(() -> own.people(self, TODAY)))
                .extracting(Somebody::words)
                .contains("Mira Brightwater (Mother)", "Sam Example (Social worker)", "Lee Example")
                .noneMatch(words -> words.contains("Anna") || words.contains("safe"));
    }

    /// No review is open: what she chooses is for the one to come, whichever it will be.
    private org.heard.ids.ReviewId openReview() {
        return new org.heard.ids.ReviewId(org.heard.ids.Ids.next());
    }

    private Saved give(LocalDate on, Question question, Choice choice) {
        return here(() -> own.give(self, NOW, on, question, new Given(choice, "", false)));
    }

    private void wish(Map<java.util.UUID, Wish> wishes) {
        here(() -> own.people(self, NOW, TODAY, own.people(self, TODAY), wishes));
    }

    private java.util.Optional<Choice> chair() {
        return here(() -> own.find(self)).flatMap(Sheet::chair);
    }

    private Sheet sheet() {
        return here(() -> own.find(self)).orElseThrow();
    }
}

package org.heard.explained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.decisions.ChildSaid;
import org.heard.decisions.ChildSaid.Happened;
import org.heard.decisions.ChildSays;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Translation;
import org.heard.explained.Explanation.Understood;
import org.heard.explained.Explanations.Answer;
import org.heard.moments.Moments;
import org.heard.moments.TooSoon;
import org.heard.plain.PreferredWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is written for a child, let go to them, and answered.
class ExplanationsTest extends HeardTest {
    private static final Instant FRIDAY_AT_ONE = Instant.parse("2026-06-19T12:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 19);

    @Autowired
    private Explanations explanations;

    @Autowired
    private MyExplanations mine;

    @Autowired
    private Moments moments;

    @Autowired
    private AskedAgain asked;

    @Autowired
    private ChildSays says;

    @Autowired
    private Decisions decisions;

    @Autowired
    private OwnWordsKeeping ownWords;

    private Actor anna;
    private ChildStory ash;
    private Self self;

    @BeforeEach
    void ash_whose_iro_is_anna() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
    }

    @Test
    void nothing_an_adult_wrote_is_there_before_somebody_let_it_go() {
        write("You are safe with Joan.");
        assertThat(read()).isEmpty();
        assertThat(release(NOW, TODAY, "")).isInstanceOf(Answer.Done.class);
        assertThat(read()).extracting(MyExplanations.Mine::text).containsExactly("You are safe with Joan.");
        assertThat(read().getFirst().by()).isEqualTo("Anna Example");
    }

    @Test
    void what_is_changed_after_it_was_let_go_is_not_there_before_it_is_let_go_again() {
        write("You are safe with Joan.");
        release(NOW, TODAY, "");
        write("You move on Friday.");
        assertThat(read()).extracting(MyExplanations.Mine::text).containsExactly("You are safe with Joan.");
    }

    @Test
    void read_with_somebody_first_is_held_until_they_say_that_they_have() {
        write("You move on Friday.");
        release(NOW, TODAY, "Joan");
        assertThat(read()).isEmpty();
        assertThat(here(() ->
                        explanations.together(anna, NOW, TODAY, ash.id(), About.WHY_IN_CARE, null, TODAY.plusDays(1))))
                .isInstanceOf(Answer.NotThatDay.class);
        assertThat(read()).isEmpty();
        here(() -> explanations.together(anna, NOW, TODAY, ash.id(), About.WHY_IN_CARE, null, TODAY));
        assertThat(read()).hasSize(1);
    }

    @Test
    void nothing_is_let_go_on_a_friday_afternoon_or_on_a_day_the_child_marked() {
        write("You move soon.");
        assertThat(release(FRIDAY_AT_ONE, FRIDAY, "")).isEqualTo(new Answer.NotNow(TooSoon.FRIDAY_AFTERNOON));
        here(() -> moments.mark(self, NOW, TODAY, false));
        assertThat(release(NOW, TODAY, "")).isEqualTo(new Answer.NotNow(TooSoon.HARD_DAY));
        assertThat(read()).isEmpty();
        here(() -> moments.unmark(self, moments.hardDays(self).getFirst().id()));
        assertThat(release(NOW, TODAY, "")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void what_was_not_looked_at_does_not_go() {
        write("One");
        write("Two");
        assertThat(here(() -> explanations.release(anna, NOW, TODAY, ash.id(), About.WHY_IN_CARE, null, 1, "")))
                .isInstanceOf(Answer.ReadAgain.class);
        assertThat(here(() -> explanations.release(anna, NOW, TODAY, ash.id(), About.PLAN, null, 0, "")))
                .isInstanceOf(Answer.ReadAgain.class);
    }

    @Test
    void who_asks_to_be_told_again_waits_for_their_iro_until_somebody_has_talked_with_them() {
        write("You are safe with Joan.");
        release(NOW, TODAY, "");
        answer(Understood.YES);
        assertThat(waiting(anna)).isZero();
        answer(Understood.TELL_ME_AGAIN);
        assertThat(waiting(anna)).isEqualTo(1);
        assertThat(waiting(story.iro("Ben Example"))).isZero();
        clock.set(NOW.plusSeconds(60));
        here(() -> explanations.talked(anna, NOW.plusSeconds(60), TODAY, ash.id(), About.WHY_IN_CARE, null, TODAY));
        assertThat(waiting(anna)).isZero();
        assertThat(read().getFirst().talked()).isNotNull();
        here(() ->
                mine.answer(self, NOW.plusSeconds(120), TODAY, read().getFirst().release(), Understood.NO));
        assertThat(waiting(anna)).isEqualTo(1);
    }

    @Test
    void who_is_not_sure_waits_too_and_the_list_says_so() {
        write("You are safe with Joan.");
        release(NOW, TODAY, "");
        answer(Understood.NOT_SURE);
        assertThat(waiting(anna)).isEqualTo(1);
        assertThat(here(() -> asked.list(anna, TODAY)))
                .extracting(AskedAgain.Line::words)
                .containsExactly("Is not sure that they understand what was explained");
        here(() -> explanations.talked(anna, NOW.plusSeconds(60), TODAY, ash.id(), About.WHY_IN_CARE, null, TODAY));
        assertThat(waiting(anna)).isZero();
    }

    @Test
    void the_child_sees_whether_what_they_said_of_a_decision_was_read_by_whom_and_when() {
        ash.decided("2026-03-02", "Buy a bike", "Sam Example", "2026-06-01");
        var decision = ash.lastDecision();
        here(() -> explanations.write(anna, NOW, TODAY, decided(decision)));
        here(() -> explanations.release(anna, NOW, TODAY, ash.id(), About.DECISION, decision, 1, ""));
        here(() -> mine.happened(self, NOW, TODAY, read().getFirst().release(), Happened.NOT_LIKE_THAT));
        assertThat(happened().heardOn()).isNull();
        // Half past eleven at night by universal time is the next day in London in summer.
        here(() -> says.hear(anna, Instant.parse("2026-07-06T23:30:00Z"), LocalDate.of(2026, 7, 7), ash.id()));
        assertThat(happened().heardBy()).isEqualTo("Anna Example");
        assertThat(happened().heardOn()).isEqualTo(LocalDate.of(2026, 7, 7));
    }

    @Test
    void what_a_child_says_of_a_decision_stands_beside_its_owners_word_and_goes_to_the_iro() {
        ash.decided("2026-03-02", "Buy a bike", "Sam Example", "2026-06-01");
        var decision = ash.lastDecision();
        var mark = new Decision.Mark(LocalDate.of(2026, 6, 1), Decision.Status.DONE, "", "Sam Example");
        here(() -> decisions.mark(anna, NOW, TODAY, ash.id(), decision, mark));
        here(() -> explanations.write(anna, NOW, TODAY, decided(decision)));
        here(() -> explanations.release(anna, NOW, TODAY, ash.id(), About.DECISION, decision, 1, ""));
        var release = read().getFirst().release();
        here(() -> mine.happened(self, NOW, TODAY, release, Happened.NOT_LIKE_THAT));
        var panel = here(() -> decisions.panel(anna, TODAY, ash.id()));
        assertThat(panel.said().get(decision))
                .extracting(said -> said.happened())
                .containsExactly(Happened.NOT_LIKE_THAT);
        assertThat(panel.decisions().getFirst().mark().orElseThrow().status()).isEqualTo(Decision.Status.DONE);
        assertThat(waiting(anna)).isEqualTo(1);
        assertThat(read().getFirst().why()).isEqualTo("You asked for it.");
    }

    @Test
    void a_child_answers_for_themself_alone() {
        write("You are safe with Joan.");
        release(NOW, TODAY, "");
        var release = read().getFirst().release();
        var other = story.child("Bo Example").born("2015-03-02").enteredCare("2026-01-05", "C1", "U6");
        var sibling = new Self(story.organisation(), other.id(), Self.Way.PLAYED);
        assertThat(here(() -> mine.list(sibling))).isEmpty();
        assertThatThrownBy(() -> here(() -> mine.answer(sibling, NOW, TODAY, release, Understood.YES)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_child_reads_it_with_their_own_words_and_what_was_written_stays() {
        var words = new PreferredWords(List.of(new PreferredWords.Word("mum", "Mira")));
        here(() -> ownWords.keep(
                anna, NOW, TODAY, new OwnWords(ash.id(), words, Audience.EVERYONE, Audience.EVERYONE, 0)));
        write("Mum’s home was not safe.");
        release(NOW, TODAY, "");
        assertThat(read().getFirst().text()).isEqualTo("Mira’s home was not safe.");
        assertThat(here(() -> explanations.get(anna, TODAY, ash.id(), About.WHY_IN_CARE, null))
                        .explanation()
                        .text())
                .isEqualTo("Mum’s home was not safe.");
    }

    @Test
    void whoever_only_sends_letters_writes_none_and_reads_none() {
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        ash.has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-06");
        assertThatThrownBy(() -> here(() -> explanations.list(support, TODAY, ash.id())))
                .isInstanceOf(NotFound.class);
    }

    private void write(String text) {
        var before = here(() -> explanations.get(anna, TODAY, ash.id(), About.WHY_IN_CARE, null))
                .explanation();
        var written = new Explanation(
                before.id(),
                ash.id(),
                About.WHY_IN_CARE,
                null,
                text,
                "",
                "Ash",
                Translation.NONE,
                before.version(),
                "",
                List.of(),
                List.of());
        assertThat(here(() -> explanations.write(anna, NOW, TODAY, written))).isInstanceOf(Answer.Done.class);
    }

    private Explanation decided(java.util.UUID decision) {
        var before = here(() -> explanations.get(anna, TODAY, ash.id(), About.DECISION, decision))
                .explanation();
        return new Explanation(
                before.id(),
                ash.id(),
                About.DECISION,
                decision,
                "Sam buys you a bike.",
                "You asked for it.",
                "",
                Translation.NONE,
                0,
                "",
                List.of(),
                List.of());
    }

    private Answer release(Instant now, LocalDate today, String with) {
        var version = here(() -> explanations.get(anna, today, ash.id(), About.WHY_IN_CARE, null))
                .explanation()
                .version();
        return here(() -> explanations.release(anna, now, today, ash.id(), About.WHY_IN_CARE, null, version, with));
    }

    private ChildSaid happened() {
        return Objects.requireNonNull(read().getFirst().happened());
    }

    private void answer(Understood understood) {
        here(() -> mine.answer(self, NOW, TODAY, read().getFirst().release(), understood));
    }

    private List<MyExplanations.Mine> read() {
        return here(() -> mine.list(self));
    }

    private int waiting(Actor actor) {
        return here(() -> asked.list(actor, TODAY)).size();
    }
}

package org.heard.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.moments.Moments;
import org.heard.voice.Wish.Answered;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.WishAnswering.Done;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A wish that an adult wrote down is a thread: somebody answers by a day, and the child waits until they
/// see an answer or have said that somebody talked with them.
class WishThreadTest extends HeardTest {
    private static final String ASKED = "2026-06-10";

    @Autowired
    private Wishes wishes;

    @Autowired
    private WishAnswering answering;

    @Autowired
    private AnswerDaysKeeping days;

    @Autowired
    private Moments moments;

    private Actor manager;
    private Actor anna;
    private Actor worker;
    private ChildStory ash;
    private Self self;

    @BeforeEach
    void ash_and_those_around_them() {
        manager = story.manager("Mina Example");
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-06");
        self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
    }

    @Test
    void the_iro_answers_within_the_days_promised_until_somebody_says_otherwise() {
        var wish = asked();
        assertThat(mine(wish, NOW).answerer()).contains(new Answerer("Anna Example", LocalDate.of(2026, 6, 20)));
        assertThat(named(wish, "Sam Example", TODAY.minusDays(1))).isEqualTo(Done.DAY_PAST);
        assertThat(named(wish, "Sam Example", TODAY.plusDays(3))).isEqualTo(Done.DONE);
        assertThat(mine(wish, NOW).answerer()).contains(new Answerer("Sam Example", TODAY.plusDays(3)));
        assertThat(mine(wish, NOW).isPastItsDay(NOW, TODAY.plusDays(3))).isFalse();
        assertThat(mine(wish, NOW).isPastItsDay(NOW, TODAY.plusDays(4))).isTrue();
        assertThat(mine(wish, NOW).waited(TODAY)).isEqualTo(5);
    }

    @Test
    void the_days_are_those_promised_to_children_who_send_something_themselves() {
        here(() -> days.set(manager, NOW, LocalDate.parse(ASKED), 3));
        assertThat(mine(asked(), NOW).answerer()).contains(new Answerer("Anna Example", LocalDate.of(2026, 6, 13)));
    }

    @Test
    void an_answer_noted_for_staff_ends_no_waiting_and_one_the_child_reads_does() {
        var wish = asked();
        assertThat(answer(wish, new Answered(TODAY, Outcome.YES, "", "Anna"), NOW))
                .isEqualTo(Wishes.Done.RECORDED);
        assertThat(mine(wish, NOW).isWaiting(NOW)).isTrue();
        assertThat(staffs(wish).isWaiting(NOW)).isTrue();
        var shown = new Answered(TODAY, Outcome.YES, "On Sunday", "Anna").shownFrom(NOW.plusSeconds(60));
        answer(wish, shown, NOW);
        assertThat(mine(wish, NOW).isWaiting(NOW)).isTrue();
        assertThat(mine(wish, NOW.plusSeconds(60)).standing(NOW.plusSeconds(60)))
                .isEqualTo(Standing.ANSWERED);
    }

    @Test
    void what_the_child_reads_has_its_words_even_if_it_is_a_yes() {
        assertThat(answer(asked(), new Answered(TODAY, Outcome.YES, " ", "Anna").shownFrom(NOW), NOW))
                .isEqualTo(Wishes.Done.REASON_MISSING);
    }

    @Test
    void a_talk_ends_the_waiting_only_once_the_child_says_so() {
        var wish = asked();
        assertThat(say(wish, Step.Type.CONFIRMED)).isEqualTo(Done.TOO_LATE);
        talked(wish, NOW);
        assertThat(mine(wish, NOW).isWaiting(NOW)).isTrue();
        assertThat(say(wish, Step.Type.DENIED)).isEqualTo(Done.DONE);
        assertThat(say(wish, Step.Type.CONFIRMED)).isEqualTo(Done.TOO_LATE);
        talked(wish, NOW);
        assertThat(say(wish, Step.Type.CONFIRMED)).isEqualTo(Done.DONE);
        assertThat(mine(wish, NOW).standing(NOW)).isEqualTo(Standing.TALKED_OVER);
        assertThat(say(wish, Step.Type.AGAIN)).isEqualTo(Done.DONE);
        assertThat(mine(wish, NOW).isWaiting(NOW)).isTrue();
    }

    @Test
    void how_the_child_said_so_to_an_adult_counts_once_the_child_can_read_it_and_they_may_say_otherwise() {
        var wish = asked();
        assertThat(witnessed(wish, "They nodded", NOW)).isEqualTo(Done.NOT_TALKED);
        talked(wish, NOW);
        assertThat(witnessed(wish, " ", NOW)).isEqualTo(Done.HOW_MISSING);
        var evening = NOW.plus(Duration.ofHours(10));
        var visible = here(() -> moments.next(evening, TODAY, ash.id()));
        assertThat(visible).isAfter(evening);
        assertThat(witnessed(wish, "They nodded", evening)).isEqualTo(Done.DONE);
        assertThat(mine(wish, evening).isWaiting(evening)).isTrue();
        assertThat(mine(wish, evening).witnessed()).isEmpty();
        assertThat(mine(wish, visible).standing(visible)).isEqualTo(Standing.WITNESSED);
        assertThat(here(() -> answering.say(self, visible, wish, Step.Type.DENIED)))
                .isEqualTo(Done.DONE);
        assertThat(mine(wish, visible).isWaiting(visible)).isTrue();
    }

    @Test
    void another_child_can_say_nothing_of_it_and_neither_can_who_may_not_answer() {
        var wish = asked();
        var kit = story.child("Kit Example").born("2012-03-02").enteredCare("2026-01-05", "C2", "U6");
        var stranger = new Self(story.organisation(), kit.id(), Self.Way.PLAYED);
        assertThatThrownBy(() -> here(() -> answering.say(stranger, NOW, wish, Step.Type.AGAIN)))
                .isInstanceOf(NotFound.class);
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        ash.has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-06");
        assertThatThrownBy(() -> here(() -> answering.talked(support, NOW, TODAY, ash.id(), wish)))
                .isInstanceOf(NotFound.class);
    }

    private UUID asked() {
        ash.wished(ASKED, "Can I see my dog?");
        return here(() -> wishes.list(anna, TODAY, ash.id())).getFirst().id();
    }

    private Wishes.Done answer(UUID wish, Answered answered, Instant now) {
        return here(() -> wishes.answer(anna, now, TODAY, ash.id(), wish, answered));
    }

    private void talked(UUID wish, Instant now) {
        here(() -> answering.talked(worker, now, TODAY, ash.id(), wish));
    }

    private Done witnessed(UUID wish, String how, Instant now) {
        return here(() -> answering.witnessed(worker, now, TODAY, ash.id(), wish, how));
    }

    private Done named(UUID wish, String name, LocalDate by) {
        return here(() -> answering.name(anna, NOW, TODAY, ash.id(), wish, new Answerer(name, by)));
    }

    private Done say(UUID wish, Step.Type step) {
        return say(wish, step, NOW);
    }

    private Done say(UUID wish, Step.Type step, Instant now) {
        return here(() -> answering.say(self, now, wish, step));
    }

    private Wish mine(UUID wish, Instant now) {
        return here(() -> wishes.list(self, now)).stream()
                .filter(one -> one.id().equals(wish))
                .findFirst()
                .orElseThrow();
    }

    private Wish staffs(UUID wish) {
        return here(() -> wishes.list(anna, TODAY, ash.id())).stream()
                .filter(one -> one.id().equals(wish))
                .findFirst()
                .orElseThrow();
    }
}

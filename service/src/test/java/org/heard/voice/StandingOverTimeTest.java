package org.heard.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.heard.voice.Wish.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What ends the waiting, and what does not, whatever the order and whenever the child can see it.
class StandingOverTimeTest {
    private static final Instant START = Instant.parse("2026-06-15T11:00:00Z");
    private static final int SEQUENCES = 20_000;

    /// Whatever adults and child do in whatever order: it waits no longer only where the child can see an answer,
    /// said that they talked, or that it is right to take it back, and has not asked again since.
    @Test
    void nothing_leaves_waiting_without_an_answer_the_child_sees_or_a_yes_of_the_child() {
        var random = new Random(20_261_127);
        for (var sequence = 0; sequence < SEQUENCES; sequence++) {
            var steps = new ArrayList<Step>();
            var length = random.nextInt(9);
            for (var at = 0; at < length; at++) {
                steps.add(step(any(random), at, random.nextInt(4)));
            }
            var now = START.plus(Duration.ofMinutes(random.nextInt(12)));
            if (!Standing.of(steps, now).isWaiting()) {
                assertThat(hasAnswerTheChildSees(steps, now)
                                || hasTalkTheChildConfirmed(steps, now)
                                || hasChildThatAgreed(steps, now))
                        .as("%s at %s", steps, now)
                        .isTrue();
            }
        }
    }

    /// And no adult alone, out of the child's sight, can end it: no sequence without an answer and without the child.
    @Test
    void adults_alone_end_nothing() {
        var silent = List.of(Step.Type.READ, Step.Type.TALKED, Step.Type.NOT_WANTED, Step.Type.MISTAKEN);
        var random = new Random(7);
        for (var sequence = 0; sequence < 1_000; sequence++) {
            var steps = new ArrayList<Step>();
            for (var at = 0; at < random.nextInt(8); at++) {
                steps.add(step(silent.get(random.nextInt(silent.size())), at, 0));
            }
            assertThat(Standing.of(steps, START.plus(Duration.ofDays(1))).isWaiting())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIRMED", "DENIED"})
    void a_child_is_asked_about_a_talk_only_after_an_adult_said_there_was_one(String type) {
        for (var standing : Standing.values()) {
            assertThat(standing.allows(Step.Type.valueOf(type)))
                    .isEqualTo(standing == Standing.SAID_TO_HAVE_TALKED || standing == Standing.WITNESSED);
        }
    }

    @Test
    void an_answer_held_back_over_the_weekend_ends_the_waiting_when_it_appears() {
        var answered = step(Step.Type.ANSWERED, 0, 60);
        assertThat(Standing.of(List.of(answered), START.plus(Duration.ofMinutes(59)))
                        .isWaiting())
                .isTrue();
        assertThat(Standing.of(List.of(answered), START.plus(Duration.ofMinutes(60))))
                .isEqualTo(Standing.ANSWERED);
    }

    @Test
    void told_again_it_waits_again() {
        var steps = List.of(step(Step.Type.READ, 0, 0), step(Step.Type.ANSWERED, 1, 0), step(Step.Type.AGAIN, 2, 0));
        assertThat(Standing.of(steps, START.plus(Duration.ofHours(1)))).isEqualTo(Standing.READ);
    }

    @Test
    void no_we_did_not_talk_leaves_it_waiting() {
        var steps = List.of(step(Step.Type.READ, 0, 0), step(Step.Type.TALKED, 1, 0), step(Step.Type.DENIED, 2, 0));
        assertThat(Standing.of(steps, START.plus(Duration.ofHours(1))).isWaiting())
                .isTrue();
    }

    private static Step.Type any(Random random) {
        var types = List.of(Step.Type.values());
        return types.get(random.nextInt(types.size()));
    }

    private static Step step(Step.Type type, int minute, int heldFor) {
        var at = START.plus(Duration.ofMinutes(minute));
        var answered = type == Step.Type.ANSWERED;
        return new Step(
                type,
                at,
                "Somebody",
                answered ? Optional.of(Outcome.NO) : Optional.empty(),
                answered ? "Because" : "",
                answered ? at.plus(Duration.ofMinutes(heldFor)) : at);
    }

    private static boolean hasAnswerTheChildSees(List<Step> steps, Instant now) {
        return steps.stream()
                .filter(step ->
                        step.type() == Step.Type.ANSWERED && !step.visibleFrom().isAfter(now))
                .anyMatch(answer -> !askedAgainAfter(steps, answer, now));
    }

    private static boolean hasTalkTheChildConfirmed(List<Step> steps, Instant now) {
        return steps.stream()
                .filter(step -> (step.type() == Step.Type.CONFIRMED || step.type() == Step.Type.WITNESSED)
                        && !step.at().isAfter(now))
                .filter(yes -> steps.stream()
                        .anyMatch(talk ->
                                talk.type() == Step.Type.TALKED && !talk.at().isAfter(yes.at())))
                .anyMatch(yes -> !askedAgainAfter(steps, yes, now));
    }

    /// An adult took it back, and the child said that it is right.
    private static boolean hasChildThatAgreed(List<Step> steps, Instant now) {
        return steps.stream()
                .filter(step -> step.type() == Step.Type.AGREED && !step.at().isAfter(now))
                .filter(yes -> steps.stream()
                        .anyMatch(back -> (back.type() == Step.Type.NOT_WANTED || back.type() == Step.Type.MISTAKEN)
                                && !back.at().isAfter(yes.at())))
                .anyMatch(yes -> !askedAgainAfter(steps, yes, now));
    }

    /// Asked again by the child after they could see it, as of now.
    private static boolean askedAgainAfter(List<Step> steps, Step step, Instant now) {
        return steps.stream()
                .anyMatch(again -> again.type() == Step.Type.AGAIN
                        && !again.at().isAfter(now)
                        && (again.at().isAfter(step.visibleFrom())
                                || (again.at().equals(step.visibleFrom())
                                        && steps.indexOf(again) > steps.indexOf(step))));
    }
}

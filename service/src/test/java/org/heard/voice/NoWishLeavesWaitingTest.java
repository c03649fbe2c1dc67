package org.heard.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.moments.Moments;
import org.heard.tellings.InService;
import org.heard.tellings.Reading;
import org.heard.tellings.Row;
import org.heard.tellings.Show;
import org.heard.voice.Wish.Answered;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.WishAnswering.Done;
import org.heard.voice.WishAnswering.TakenBack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// No wish leaves the waiting without an answer that the child sees or a talk that they confirmed, whatever adults and
/// child do, in whatever order.
class NoWishLeavesWaitingTest extends HeardTest {
    private static final String ASKED = "2026-06-10";
    private static final Answered BECAUSE = new Answered(TODAY, Outcome.NO, "Because", "Anna Example");

    private static final Words.Correction CORRECTION =
            new Words.Correction(TODAY, "My dog Biscuit", "They said so", "Anna Example");

    @Autowired
    private Wishes wishes;

    @Autowired
    private WishAnswering answering;

    @Autowired
    private OtherChildsWords othersWords;

    @Autowired
    private MadeDecisions made;

    @Autowired
    private InService service;

    @Autowired
    private Reading reading;

    @Autowired
    private Moments moments;

    private Actor manager;
    private Actor max;
    private Actor anna;
    private Actor worker;
    private ChildStory ash;
    private Self self;
    private UUID decision;

    @BeforeEach
    void ash_and_those_around_them() {
        manager = story.manager("Mina Example");
        max = story.manager("Max Example");
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-06");
        decision = ash.decided("2026-06-12", "Bring the dog", "Sam Example", "2026-06-30")
                .lastDecision();
        self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
    }

    /// Everything adults and child may do, in any order, through the commands. Whenever a wish waits no
    /// longer, the child could see an answer, or has said that they talked, or that it is right to take it
    /// back, and has not said otherwise since: themself, or to an adult who wrote down how. The one
    /// statement that lists what waits says so too. Where somebody says that it is another child's words, it
    /// is counted as closed without an answer for as long as no other person has confirmed that, and
    /// afterwards where it waited; put back, it stands as if nobody had.
    @Test
    void no_wish_leaves_waiting_without_an_answer_the_child_sees_or_a_talk_they_confirmed() {
        var random = new Random(20_261_127);
        var ended = 0;
        var agreed = 0L;
        var confirmed = 0;
        var putBack = 0;
        for (var run = 0; run < 80; run++) {
            var wish = asked();
            var now = NOW;
            var ends = new ArrayList<Instant>();
            var reopened = new ArrayList<Instant>();
            Optional<Taken> taken = Optional.empty();
            for (var act = 0; act < 14; act++) {
                now = now.plus(Duration.ofMinutes(random.nextInt(20, 1_800)));
                if (taken.isPresent()) {
                    var before = taken.get();
                    taken = decided(random, wish, now, before);
                    confirmed += taken.filter(Taken::confirmed).isPresent() && !before.confirmed() ? 1 : 0;
                    putBack += taken.isEmpty() ? 1 : 0;
                } else if (random.nextInt(10) == 0) {
                    var waited = mine(wish, now).isWaiting(now);
                    var by = random.nextBoolean() ? anna : manager;
                    assertThat(saidToBeAnothers(by, wish, now)).isEqualTo(OtherChildsWords.Done.DONE);
                    taken = Optional.of(new Taken(by, waited, false));
                } else {
                    act(random, wish, now, ends, reopened);
                }
                assertThat(isClosed(wish, now))
                        .as("counted as closed: %s", taken)
                        .isEqualTo(taken.filter(one -> !one.confirmed() || one.waited())
                                .isPresent());
                if (taken.isPresent()) {
                    var then = now;
                    assertThat(here(() -> wishes.list(self, then)))
                            .noneMatch(one -> one.id().equals(wish));
                    assertThat(isListed(wish, now)).isFalse();
                    continue;
                }
                var seen = mine(wish, now);
                if (!seen.isWaiting(now)) {
                    ended++;
                    assertThat(isOver(ends, reopened, now))
                            .as("%s at %s", seen, now)
                            .isTrue();
                }
                assertThat(staffs(wish).isWaiting(now)).isEqualTo(seen.isWaiting(now));
                assertThat(isListed(wish, now)).as("%s at %s", seen, now).isEqualTo(seen.isWaiting(now));
            }
            agreed += here(() -> wishes.list(anna, TODAY, ash.id())).stream()
                    .filter(one -> one.id().equals(wish))
                    .flatMap(one -> one.steps().stream())
                    .filter(step -> step.type() == Step.Type.AGREED)
                    .count();
        }
        assertThat(confirmed).as("how often a second person confirmed it").isGreaterThan(5);
        assertThat(putBack).as("how often a second person put it back").isGreaterThan(5);
        assertThat(agreed).as("how often the child said that it is right").isGreaterThan(5);
        assertThat(ended).as("how often one waited no longer").isGreaterThan(50);
    }

    private void act(Random random, UUID wish, Instant now, List<Instant> ends, List<Instant> reopened) {
        var visible = here(() -> moments.next(now, TODAY, ash.id()));
        switch (random.nextInt(18)) {
            case 0 -> answer(wish, BECAUSE, now);
            case 1 -> {
                answer(wish, BECAUSE.shownFrom(visible), now);
                ends.add(visible);
            }
            case 2, 3 -> talked(wish, now);
            case 4 -> noted(witnessed(wish, "They nodded", now), ends, visible);
            case 5 -> noted(say(wish, Step.Type.CONFIRMED, now), ends, now);
            case 6 -> noted(say(wish, Step.Type.DENIED, now), reopened, now);
            case 7 -> named(wish, "Sam Example", TODAY.plusDays(3));
            case 8, 9 ->
                takenBack(wish, random.nextBoolean() ? TakenBack.NOT_WANTED : TakenBack.MISTAKEN, "Because", now);
            case 10, 15, 16 -> noted(say(wish, Step.Type.AGREED, now), ends, now);
            case 11 -> noted(say(wish, Step.Type.STILL_WANTED, now), reopened, now);
            case 12 -> corrected(wish, now);
            case 13 -> {
                var which = random.nextBoolean() ? Optional.of(decision) : Optional.<UUID>empty();
                here(() -> made.join(anna, now, TODAY, ash.id(), wish, which));
            }
            default -> noted(say(wish, Step.Type.AGAIN, now), reopened, now);
        }
    }

    /// That somebody said the words are another child's.
    ///
    /// @param waited    whether the child waited then
    /// @param confirmed whether somebody else has confirmed it
    private record Taken(Actor by, boolean waited, boolean confirmed) {}

    private OtherChildsWords.Done saidToBeAnothers(Actor by, UUID wish, Instant now) {
        return here(() -> othersWords.say(by, now, TODAY, ash.id(), wish, "Kit said it"));
    }

    /// Somebody tries to decide on it, or to go on with it as if nobody had said so: only another manager than whoever
    /// said so decides, and once.
    private Optional<Taken> decided(Random random, UUID wish, Instant now, Taken taken) {
        var by = List.of(manager, max, anna).get(random.nextInt(3));
        var confirms = random.nextBoolean();
        switch (random.nextInt(4)) {
            case 0 ->
                assertThatThrownBy(() -> answer(wish, BECAUSE.shownFrom(now), now))
                        .isInstanceOf(NotFound.class);
            case 1 ->
                assertThatThrownBy(() -> say(wish, Step.Type.CONFIRMED, now)).isInstanceOf(NotFound.class);
            default -> {
                if (by.equals(anna)) {
                    assertThatThrownBy(() -> decide(by, wish, now, confirms)).isInstanceOf(NotFound.class);
                    return Optional.of(taken);
                }
                var done = decide(by, wish, now, confirms);
                if (taken.confirmed() || by.equals(taken.by())) {
                    assertThat(done).isEqualTo(OtherChildsWords.Done.NOT_YOURS);
                    return Optional.of(taken);
                }
                assertThat(done).isEqualTo(OtherChildsWords.Done.DONE);
                return confirms ? Optional.of(new Taken(taken.by(), taken.waited(), true)) : Optional.empty();
            }
        }
        return Optional.of(taken);
    }

    private OtherChildsWords.Done decide(Actor by, UUID wish, Instant now, boolean confirms) {
        return here(() -> confirms
                ? othersWords.confirm(by, now, TODAY, ash.id(), wish)
                : othersWords.putBack(by, now, TODAY, ash.id(), wish));
    }

    private boolean isClosed(UUID wish, Instant now) {
        return here(() -> service.listClosed(max, now, TODAY, 0, 500)).stream()
                .anyMatch(one -> one.href().contains(wish.toString()));
    }

    private void corrected(UUID wish, Instant now) {
        assertThat(here(() -> wishes.correct(anna, now, TODAY, ash.id(), ash.lastWords(), CORRECTION)))
                .as("%s", wish)
                .isEqualTo(Wishes.Done.RECORDED);
    }

    private static void noted(Done done, List<Instant> among, Instant at) {
        if (done == Done.DONE) {
            among.add(at);
        }
    }

    private static boolean isOver(List<Instant> ends, List<Instant> reopened, Instant now) {
        return ends.stream()
                .filter(end -> !end.isAfter(now))
                .anyMatch(end -> reopened.stream().noneMatch(again -> again.isAfter(end)));
    }

    private boolean isListed(UUID wish, Instant now) {
        return here(() -> reading.list(anna, now, TODAY, Optional.of(Show.WAITING), Optional.empty(), 500))
                .rows()
                .stream()
                .anyMatch(row ->
                        row instanceof Row.Written written && written.wish().equals(wish));
    }

    private Done takenBack(UUID wish, TakenBack as, String why, Instant now) {
        return here(() -> answering.takeBack(anna, now, TODAY, ash.id(), wish, as, why));
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

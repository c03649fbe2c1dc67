package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.screening.Concern;
import org.heard.tellings.Telling.Hidden;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.tellings.Tellings.Sent;
import org.heard.voice.Answerer;
import org.heard.voice.OtherChildsWords;
import org.heard.voice.Standing;
import org.heard.voice.Step;
import org.heard.voice.Wish;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.WishAnswering;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a child sends: who reads it and who does not, what is raised, and what came of it.
class TellingsTest extends HeardTest {
    @Autowired
    private Tellings tellings;

    @Autowired
    private Reading reading;

    @Autowired
    private InService service;

    @Autowired
    private Answering answering;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Wishes wishes;

    @Autowired
    private WishAnswering threads;

    @Autowired
    private OtherChildsWords others;

    private Actor manager;
    private Actor iro;
    private Actor worker;
    private Actor support;
    private ChildStory child;
    private Self self;

    private List<Telling> listed(Actor actor) {
        return reading.list(actor, NOW, TODAY, Optional.of(Show.ALL), Optional.empty(), 50).rows().stream()
                .map(row -> ((Row.Sent) row).telling())
                .toList();
    }

    @BeforeEach
    void arrive() {
        manager = story.manager("Mina Bossington");
        iro = story.iro("Jonathan Featherstone");
        worker = story.person("Wanda Grimshaw", Role.SOCIAL_WORKER);
        support = story.person("Bo Support", Role.BUSINESS_SUPPORT);
        child = story.child("Sam Example")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-06")
                .has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-06")
                .knows(Connection.Facts.of("Dora Example", Relationship.MOTHER));
        self = new Self(story.organisation(), child.id(), Self.Way.PLAYED);
    }

    @Test
    void it_is_read_by_the_iro_and_the_manager_and_by_nobody_else() {
        var id = send(Kind.GOOD_NEWS, "I won the race");
        for (var reader : List.of(iro, manager)) {
            read(reader, id);
            assertThat(open(reader, id).telling().said()).isEqualTo("I won the race");
        }
        for (var other : List.of(worker, support, story.iro("Other Iro"))) {
            assertThat(here(() -> listed(other))).isEmpty();
            assertThatThrownBy(() -> open(other, id)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoever_covers_for_the_iro_reads_it_while_they_do() {
        var cover = story.iro("Cora Cover");
        var id = send(Kind.QUESTION, "When is my meeting");
        assertThatThrownBy(() -> open(cover, id)).isInstanceOf(NotFound.class);
        child.has(RelationKind.COVER, cover, "2026-06-01");
        read(cover, id);
        assertThat(open(cover, id).telling().said()).isEqualTo("When is my meeting");
    }

    @Test
    void the_words_are_there_only_once_the_reader_says_they_read_them() {
        var id = send(Kind.WORRY, "I cannot sleep");
        assertThat(open(iro, id).telling().said()).isEmpty();
        assertThat(mine().getFirst().firstRead()).isEmpty();
        read(iro, id);
        read(iro, id);
        assertThat(open(iro, id).telling().said()).isEqualTo("I cannot sleep");
        assertThat(mine().getFirst().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.by()).isEqualTo("Jonathan Featherstone"));
    }

    @Test
    void somebody_ticked_neither_sees_it_nor_is_told_and_nobody_lets_them() {
        story.onRota("Jonathan Featherstone", "jf@example.org", iro, false);
        story.onRota("Mina Bossington", "mina@example.org", manager, false);
        var id = send(
                new NewTelling(Kind.WORRY, Route.SOON, "i want to die", List.of(), Set.of("p" + iro.person()), false));
        assertThat(here(() -> listed(iro))).isEmpty();
        assertThat(here(() -> reading.waiting(iro, NOW, TODAY)).unread()).isZero();
        assertThatThrownBy(() -> open(iro, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(iro, id)).isInstanceOf(NotFound.class);
        assertThat(alert(id).told()).extracting(Alert.Told::name).containsExactly("Mina Bossington");
        read(manager, id);
        assertThatThrownBy(() -> here(() -> reading.letRead(manager, NOW, TODAY, id, iro.person())))
                .isInstanceOf(NotFound.class);
        assertThat(mine().getFirst().answerer().orElseThrow().name()).isEqualTo("Mina Bossington");
    }

    @Test
    void somebody_named_in_it_is_left_out_until_a_manager_who_has_read_it_lets_them() {
        var id = send(Kind.WISH, "Can jonathon come to my birthday");
        assertThatThrownBy(() -> open(iro, id)).isInstanceOf(NotFound.class);
        assertThat(here(() -> reading.letRead(manager, NOW, TODAY, id, iro.person())))
                .isEqualTo(Done.NOT_READ);
        read(manager, id);
        assertThat(open(manager, id).mayLet()).extracting(Hidden::name).containsExactly("Jonathan Featherstone");
        assertThat(here(() -> reading.letRead(manager, NOW, TODAY, id, iro.person())))
                .isEqualTo(Done.DONE);
        read(iro, id);
        assertThat(open(iro, id).telling().said()).isEqualTo("Can jonathon come to my birthday");
    }

    @Test
    void named_by_what_they_are_counts_as_named() {
        var id = send(Kind.WORRY, "my reviewing officer shouted at me");
        assertThatThrownBy(() -> open(iro, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_the_screen_finds_raises_an_alert_and_shows_the_words_and_the_rest_raises_none() {
        var quiet = send(Kind.WORRY, "I have a test on Monday");
        assertThat(here(() -> alerts.find(about(quiet)))).isEmpty();
        var raised = send(Kind.GOOD_NEWS, "school is fine but he hits me");
        assertThat(alert(raised).urgency()).isEqualTo(org.heard.alerts.Urgency.SOON);
        read(iro, raised);
        assertThat(open(iro, raised).telling().matches())
                .singleElement()
                .satisfies(match -> assertThat(match.words()).isEqualTo("hits me"));
        assertThat(alert(raised).acknowledged()).as("whoever reads it has it").isPresent();
    }

    @Test
    void help_now_is_an_alert_whatever_it_says_and_says_so_until_somebody_reads_it() {
        var id = send(Kind.HELP_NOW, "");
        assertThat(alert(id).urgency()).isEqualTo(org.heard.alerts.Urgency.NOW);
        assertThat(mine().getFirst().firstRead()).isEmpty();
        read(manager, id);
        assertThat(mine().getFirst().firstRead()).isPresent();
    }

    @Test
    void a_check_in_that_says_home_is_not_good_is_raised() {
        var reply = new Telling.Reply("SAFE", "I feel safe where I live.", Telling.Reply.Said.BAD);
        var id = send(new NewTelling(Kind.CHECK_IN, Route.SOON, "", List.of(reply), Set.of(), false));
        assertThat(alert(id).acknowledged()).isEmpty();
        read(iro, id);
        assertThat(open(iro, id).telling().matches().getFirst().concern()).isEqualTo(Concern.HURT_BY_SOMEBODY);
    }

    @Test
    void what_was_answered_about_being_safe_leaves_the_child_s_screen_and_staff_read_it() {
        var safe = new Telling.Reply("SAFE", "I feel safe where I live.", Telling.Reply.Said.BAD);
        var school = new Telling.Reply("SCHOOL", "School is going well.", Telling.Reply.Said.GOOD);
        var id = send(new NewTelling(Kind.CHECK_IN, Route.SOON, "", List.of(safe, school), Set.of(), false));
        assertThat(mine().getFirst().replies()).containsExactly(school);
        read(iro, id);
        assertThat(open(iro, id).telling().replies()).containsExactly(safe, school);
    }

    @Test
    void a_worry_leaves_the_child_s_screen_unless_the_child_keeps_it_and_never_the_reader_s() {
        var gone = send(Kind.WORRY, "I have a test on Monday");
        assertThat(mine().getFirst().said()).isEmpty();
        send(new NewTelling(Kind.WORRY, Route.SOON, "I keep this", List.of(), Set.of(), true));
        assertThat(mine().getFirst().said()).isEqualTo("I keep this");
        read(iro, gone);
        assertThat(open(iro, gone).telling().said()).isEqualTo("I have a test on Monday");
    }

    @Test
    void nothing_written_is_not_sent_and_neither_is_too_much() {
        assertThat(sent(new NewTelling(Kind.WISH, Route.SOON, " ", List.of(), Set.of(), true)))
                .isInstanceOf(Sent.Empty.class);
        assertThat(sent(new NewTelling(
                        Kind.WISH, Route.SOON, "a".repeat(Tellings.LONGEST + 1), List.of(), Set.of(), true)))
                .isInstanceOf(Sent.TooLong.class);
        assertThat(mine()).isEmpty();
    }

    @Test
    void a_wish_is_answered_in_words_with_a_named_adult_and_a_day() {
        var id = send(Kind.WISH, "I would like a dog");
        assertThat(mine().getFirst().answerer()).contains(new Answerer("Jonathan Featherstone", TODAY.plusDays(10)));
        read(iro, id);
        assertThat(answer(iro, id, Optional.empty(), "No")).isEqualTo(Done.OUTCOME_MISSING);
        assertThat(answer(iro, id, Optional.of(Outcome.NO), " ")).isEqualTo(Done.WORDS_MISSING);
        assertThat(answer(iro, id, Optional.of(Outcome.NO), "The landlord does not allow it."))
                .isEqualTo(Done.DONE);
        assertThat(mine().getFirst().answer(NOW).orElseThrow().words()).isEqualTo("The landlord does not allow it.");
        assertThat(mine().getFirst().isWaiting(NOW)).isFalse();
        assertThat(say(id, Step.Type.AGAIN)).isEqualTo(Tellings.Said.DONE);
        assertThat(mine().getFirst().isWaiting(NOW)).isTrue();
        assertThat(say(id, Step.Type.AGAIN)).isEqualTo(Tellings.Said.TOO_LATE);
    }

    @Test
    void a_talk_ends_the_waiting_only_once_the_child_says_so() {
        var id = send(Kind.WISH, "I would like a dog");
        read(iro, id);
        here(() -> answering.talked(iro, NOW, TODAY, id));
        assertThat(mine().getFirst().isWaiting(NOW)).isTrue();
        say(id, Step.Type.DENIED);
        assertThat(say(id, Step.Type.CONFIRMED)).isEqualTo(Tellings.Said.TOO_LATE);
        here(() -> answering.talked(iro, NOW.plusSeconds(1), TODAY, id));
        assertThat(here(() -> tellings.say(self, NOW.plusSeconds(2), id, Step.Type.CONFIRMED)))
                .isEqualTo(Tellings.Said.DONE);
        assertThat(mine().getFirst().isWaiting(NOW.plusSeconds(2))).isFalse();
    }

    @Test
    void another_child_can_say_nothing_of_it() {
        var id = send(Kind.WISH, "I would like a dog");
        var other = story.child("Kit Example").born("2012-03-02").enteredCare("2026-01-05", "C2", "U6");
        var stranger = new Self(story.organisation(), other.id(), Self.Way.PLAYED);
        assertThat(here(() -> tellings.list(stranger))).isEmpty();
        assertThatThrownBy(() -> here(() -> tellings.say(stranger, NOW, id, Step.Type.AGAIN)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_wish_put_with_what_the_child_asked_for_is_read_by_the_social_worker_and_answered_there_too() {
        var id = send(Kind.WISH, "I would like a dog");
        read(iro, id);
        assertThat(here(() -> answering.putWithWishes(iro, NOW, TODAY, id))).isEqualTo(Done.DONE);
        assertThat(here(() -> answering.putWithWishes(iro, NOW, TODAY, id))).isEqualTo(Done.ALREADY);
        answer(iro, id, Optional.of(Outcome.NOT_YET), "We ask the landlord first.");
        var stands = here(() -> wishes.list(worker, TODAY, child.id())).getFirst();
        assertThat(stands.answer(NOW).orElseThrow().reason()).isEqualTo("We ask the landlord first.");
    }

    @Test
    void one_that_stands_with_the_wishes_has_one_thread_wherever_it_is_answered() {
        var id = send(Kind.WISH, "I would like a dog");
        read(iro, id);
        here(() -> answering.talked(iro, NOW, TODAY, id));
        here(() -> answering.putWithWishes(iro, NOW, TODAY, id));
        assertThat(mine().getFirst().standing(NOW)).isEqualTo(Standing.SAID_TO_HAVE_TALKED);
        say(id, Step.Type.DENIED);
        var wish = here(() -> wishes.list(worker, TODAY, child.id())).getFirst();
        assertThat(wish.steps()).extracting(Step::type).containsExactly(Step.Type.TALKED, Step.Type.DENIED);
        assertThat(wish.answerer()).isEqualTo(mine().getFirst().answerer());
        assertThat(here(() -> reading.waiting(iro, NOW, TODAY)).waiting()).isEqualTo(1);
        var answered = new Wish.Answered(TODAY, Outcome.YES, "We found one.", "Wanda Grimshaw").shownFrom(NOW);
        here(() -> wishes.answer(worker, NOW, TODAY, child.id(), wish.id(), answered));
        assertThat(mine().getFirst().answer(NOW).orElseThrow().words()).isEqualTo("We found one.");
        assertThat(mine().getFirst().isWaiting(NOW)).isFalse();
        assertThat(here(() -> reading.waiting(iro, NOW, TODAY)).waiting()).isZero();
        say(id, Step.Type.AGAIN);
        assertThat(here(() -> wishes.list(worker, TODAY, child.id())).getFirst().isWaiting(NOW))
                .isTrue();
        assertThat(here(() -> others.say(iro, NOW, TODAY, child.id(), wish.id(), "Not theirs")))
                .as("what the child sent is theirs")
                .isEqualTo(OtherChildsWords.Done.THEIR_OWN);
        here(() -> threads.takeBack(
                iro, NOW, TODAY, child.id(), wish.id(), WishAnswering.TakenBack.NOT_WANTED, "You have one"));
        assertThat(mine().getFirst().standing(NOW)).isEqualTo(Standing.SAID_NOT_WANTED);
        say(id, Step.Type.AGREED);
        assertThat(mine().getFirst().isWaiting(NOW)).isFalse();
    }

    @Test
    void a_wish_that_somebody_must_not_see_never_goes_where_they_read() {
        var id = send(new NewTelling(
                Kind.WISH, Route.SOON, "I would like a dog", List.of(), Set.of("p" + worker.person()), true));
        read(iro, id);
        assertThat(here(() -> answering.putWithWishes(iro, NOW, TODAY, id))).isEqualTo(Done.LEFT_OUT);
        assertThat(here(() -> wishes.list(worker, TODAY, child.id()))).isEmpty();
    }

    @Test
    void the_manager_s_figures_count_what_waits_and_what_was_closed_without_answer() {
        send(Kind.WISH, "I would like a dog");
        var answered = send(Kind.QUESTION, "When is my meeting");
        read(iro, answered);
        answer(iro, answered, Optional.empty(), "On Tuesday.");
        var later = NOW.plus(Duration.ofDays(11));
        var waiting = here(() -> reading.waiting(manager, later, TODAY.plusDays(11)));
        assertThat(waiting).isEqualTo(new Waiting(1, Duration.ofDays(11), 1, 1, Duration.ofDays(11)));
        child.leftCare("2026-06-14", "E4A");
        assertThat(here(() -> service.listClosed(manager, NOW, TODAY, 0, 50)))
                .singleElement()
                .satisfies(closed -> assertThat(closed.what()).isEqualTo("A wish"));
    }

    /// Everything adults and child may do, in any order, through the commands: whenever a wish waits no
    /// longer, the child's own page shows an answer or the child has said that they talked, and either since
    /// the child last said that it is not over.
    @Test
    void no_wish_leaves_waiting_without_an_answer_the_child_sees_or_a_talk_they_confirmed() {
        var random = new Random(11);
        var endedByTalk = 0;
        var waitedAgain = 0;
        for (var run = 0; run < 12; run++) {
            var id = send(Kind.WISH, "I would like a dog number " + run);
            var now = NOW;
            var notOver = Instant.MIN;
            var confirmed = false;
            for (var act = 0; act < 12; act++) {
                now = now.plus(Duration.ofHours(random.nextInt(1, 30)));
                switch (random.nextInt(6)) {
                    case 0 -> readAt(iro, id, now);
                    case 1 -> answerAt(iro, id, now);
                    case 2 -> talkedAt(iro, id, now);
                    case 3 -> {
                        if (sayAt(id, now, Step.Type.DENIED) == Tellings.Said.DONE) {
                            confirmed = false;
                            notOver = now;
                        }
                    }
                    case 4 -> confirmed |= sayAt(id, now, Step.Type.CONFIRMED) == Tellings.Said.DONE;
                    default -> {
                        if (sayAt(id, now, Step.Type.AGAIN) == Tellings.Said.DONE) {
                            confirmed = false;
                            notOver = now;
                        }
                    }
                }
                var seen = mine().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                var since = notOver;
                var answered = seen.answer(now)
                        .filter(answer -> !answer.visibleFrom().isBefore(since))
                        .isPresent();
                assertThat(seen.isWaiting(now))
                        .as("run %s, act %s: %s", run, act, seen.steps())
                        .isEqualTo(!answered && !confirmed);
                endedByTalk += confirmed && !answered ? 1 : 0;
                waitedAgain += notOver.equals(now) ? 1 : 0;
            }
        }
        child.leftCare("2026-06-14", "E4A");
        var end = NOW.plus(Duration.ofDays(30));
        var left = mine().stream().filter(one -> one.isWaiting(end)).count();
        assertThat(here(() -> service.countClosed(manager, end, TODAY)))
                .as("what waits as the child leaves care is what was closed, to the manager")
                .isEqualTo((int) left)
                .isPositive();
        assertThat(endedByTalk).as("ended by a talk alone").isPositive();
        assertThat(waitedAgain).as("not over, said the child").isPositive();
    }

    private TellingId send(Kind kind, String words) {
        return send(new NewTelling(kind, Route.SOON, words, List.of(), Set.of(), !kind.vanishes()));
    }

    private TellingId send(NewTelling telling) {
        return ((Sent.Done) sent(telling)).id();
    }

    private Sent sent(NewTelling telling) {
        return here(() -> tellings.send(self, NOW, TODAY, telling));
    }

    private List<Telling> mine() {
        return here(() -> tellings.list(self));
    }

    private Reading.Opened open(Actor actor, TellingId id) {
        return here(() -> reading.open(actor, NOW, TODAY, id));
    }

    private void read(Actor actor, TellingId id) {
        readAt(actor, id, NOW);
    }

    private void readAt(Actor actor, TellingId id, Instant now) {
        here(() -> reading.read(actor, now, TODAY, id));
    }

    private Done answer(Actor actor, TellingId id, Optional<Outcome> outcome, String words) {
        return here(() -> answering.answer(actor, NOW, TODAY, id, outcome, words, Optional.empty()));
    }

    private void answerAt(Actor actor, TellingId id, Instant now) {
        LocalDate day = TODAY;
        here(() -> answering.answer(actor, now, day, id, Optional.of(Outcome.NO), "Because", Optional.empty()));
    }

    private void talkedAt(Actor actor, TellingId id, Instant now) {
        here(() -> answering.talked(actor, now, TODAY, id));
    }

    private Tellings.Said say(TellingId id, Step.Type step) {
        return sayAt(id, NOW, step);
    }

    private Tellings.Said sayAt(TellingId id, Instant now, Step.Type step) {
        return here(() -> tellings.say(self, now, id, step));
    }

    private Alert alert(TellingId id) {
        return here(() -> alerts.find(about(id))).orElseThrow();
    }

    private static Alert.About about(TellingId id) {
        return new Alert.About(Tellings.ABOUT, id.value());
    }
}

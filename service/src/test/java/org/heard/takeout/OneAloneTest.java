package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.EmailAddress;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.signin.AccountKeeping;
import org.heard.signin.Administration;
import org.heard.takeout.Takeouts.Agreed;
import org.heard.takeout.Takeouts.Asked;
import org.heard.takeout.Takeouts.Opened;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An administrator who makes a manager, or becomes one with a new password, is still one person.
class OneAloneTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Takeouts takeouts;

    @Autowired
    private TakingOut takingOut;

    @Autowired
    private Administration administration;

    @Autowired
    private AccountKeeping accounts;

    @Autowired
    private TakeoutWaiting waiting;

    @Autowired
    private Persons persons;

    private Actor manager;
    private Actor administrator;

    @BeforeEach
    void two_who_are_allowed() {
        manager = story.manager("Mary Example");
        administrator = story.person("Ada Example", Role.ADMINISTRATOR);
    }

    @Test
    void a_manager_just_made_cannot_ask_and_whoever_was_given_the_role_for_long_ago_cannot_either() {
        var made = Person.named("Made Example", "", "story");
        here(() -> administration.add(administrator, NOW, TODAY, made, Set.of(Role.IRO_MANAGER), true));
        var iro = story.iro("Anna Example");
        here(() -> administration.give(administrator, NOW, TODAY, iro.person(), Role.IRO_MANAGER, TODAY.minusYears(3)));
        for (var person : List.of(made.id(), iro.person())) {
            var actor = new Actor(story.organisation(), person, "Made Example", Set.of(Role.IRO_MANAGER));
            assertThat(ask(actor, NOW)).isEqualTo(new Asked.TooSoon(NOW.plus(Settled.TIME_TO_NOTICE)));
            assertThat(ask(actor, NOW.plus(Duration.ofDays(7)).minusSeconds(1))).isInstanceOf(Asked.TooSoon.class);
        }
    }

    @Test
    void a_manager_since_yesterday_cannot_ask_though_nothing_stands_in_the_audit() {
        var iro = story.iro("Anna Example");
        here(() -> persons.give(iro.person(), Role.IRO_MANAGER, TODAY.minusDays(1)));
        var actor = new Actor(story.organisation(), iro.person(), "Anna Example", Set.of(Role.IRO_MANAGER));
        assertThat(ask(actor, NOW)).isInstanceOf(Asked.TooSoon.class);
        assertThat(ask(actor, NOW.plus(Duration.ofDays(7)))).isInstanceOf(Asked.Done.class);
    }

    @Test
    void whatever_an_administrator_does_to_a_sign_in_keeps_it_from_asking_for_seven_days() {
        var at = NOW;
        for (var touched : touches()) {
            var then = at;
            here(() -> touched.accept(then));
            assertThat(ask(manager, at)).isEqualTo(new Asked.TooSoon(at.plus(Settled.TIME_TO_NOTICE)));
            at = at.plus(Settled.TIME_TO_NOTICE);
        }
        assertThat(ask(manager, at)).isInstanceOf(Asked.Done.class);
    }

    private List<Consumer<Instant>> touches() {
        var person = manager.person();
        return List.of(
                at -> assertThat(accounts.open(administrator, at, TODAY, person, address()))
                        .isInstanceOf(AccountKeeping.Outcome.OneTimePassword.class),
                at -> assertThat(accounts.readdress(administrator, at, TODAY, person, address()))
                        .isInstanceOf(AccountKeeping.Outcome.Done.class),
                at -> assertThat(accounts.reset(administrator, at, TODAY, person))
                        .isInstanceOf(AccountKeeping.Outcome.OneTimePassword.class),
                at -> assertThat(accounts.reopen(administrator, at, TODAY, person))
                        .isInstanceOf(AccountKeeping.Outcome.Done.class));
    }

    @Test
    void a_sign_in_taken_over_after_asking_sees_no_half_and_nobody_agrees_to_it() {
        here(() -> accounts.open(administrator, NOW.minus(Duration.ofDays(30)), TODAY, manager.person(), address()));
        var id = ((Asked.Done) ask(manager, NOW)).id();
        assertThat(here(() -> takeouts.findHalf(manager, NOW, id))).isPresent();
        reset(NOW.plusSeconds(60));
        var then = NOW.plusSeconds(90);
        assertThat(here(() -> takeouts.findHalf(manager, then, id))).isEmpty();
        assertThat(here(() -> takeouts.agree(administrator, then, id))).isInstanceOf(Agreed.AskerTooSoon.class);
    }

    @Test
    void a_sign_in_taken_over_while_the_file_waits_does_not_fetch_it() {
        here(() -> accounts.open(administrator, NOW.minus(Duration.ofDays(30)), TODAY, manager.person(), address()));
        var id = takingOut.take(manager, administrator, NOW).id();
        reset(NOW.plusSeconds(60));
        assertThat(here(() -> takeouts.open(manager, NOW.plusSeconds(90), id))).isInstanceOf(Opened.TooSoon.class);
        clock.set(NOW.plusSeconds(120));
        var visitor = new Visitor(port).as(story.organisation(), manager);
        assertThat(visitor.get("/takeout/" + id + "/file.zip").page().text()).isEmpty();
        assertThat(visitor.get("/takeout").words())
                .contains("within the last seven days", "This file cannot be fetched.");
    }

    @Test
    void a_manager_who_administers_as_well_cannot_make_another_administrator_to_agree() {
        var id = ((Asked.Done) ask(manager, NOW)).id();
        var made = Person.named("Made Example", "", "story");
        here(() -> administration.add(administrator, NOW, TODAY, made, Set.of(Role.ADMINISTRATOR), true));
        var other = new Actor(story.organisation(), made.id(), "Made Example", Set.of(Role.ADMINISTRATOR));
        assertThat(here(() -> takeouts.agree(other, NOW, id))).isInstanceOf(Agreed.TooSoon.class);
        assertThat(here(() -> takeouts.agree(administrator, NOW, id))).isInstanceOf(Agreed.Done.class);
    }

    @Test
    void the_page_says_why_it_cannot_be_asked_for() {
        here(() -> accounts.open(administrator, NOW, TODAY, manager.person(), address()));
        var visitor = new Visitor(port).as(story.organisation(), manager);
        var answer = visitor.press(visitor.get("/takeout"), "Ask for everything", Map.of("because", "To keep"));
        assertThat(answer.words())
                .contains("An administrator changed your role or your sign-in within the last seven days.");
    }

    @Test
    void all_managers_and_administrators_see_it_from_asking_until_it_is_gone() {
        var other = story.manager("Nora Example");
        assertThat(waitsFor(other)).isEmpty();
        var id = takingOut.take(manager, administrator, NOW).id();
        for (var somebody : List.of(manager, administrator, other)) {
            assertThat(waitsFor(somebody)).singleElement().satisfies(waits -> {
                assertThat(waits.label()).isEqualTo("Everything held here is being taken out");
                assertThat(waits.note()).contains("Mary Example");
                assertThat(waits.href()).isEqualTo("/takeout");
            });
        }
        assertThat(waitsFor(story.iro("Anna Example"))).isEmpty();
        assertThat(new Visitor(port)
                        .as(story.organisation(), other)
                        .get("/work")
                        .words())
                .contains("Everything held here is being taken out");
        here(() -> takeouts.end(other, NOW, id));
        assertThat(waitsFor(other)).isEmpty();
        assertThat(ask(manager, NOW)).isInstanceOf(Asked.Done.class);
        assertThat(waitsFor(other)).as("from asking on").hasSize(1);
    }

    private Asked ask(Actor who, Instant at) {
        return here(() -> takeouts.ask(who, at, "To keep"));
    }

    private void reset(Instant at) {
        assertThat(here(() -> accounts.reset(administrator, at, TODAY, manager.person())))
                .isInstanceOf(AccountKeeping.Outcome.OneTimePassword.class);
    }

    private List<Waits.Waiting> waitsFor(Actor somebody) {
        return here(() -> waiting.list(somebody, TODAY));
    }

    private static EmailAddress address() {
        var number = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        return EmailAddress.read("mary." + number + "@council.example").orElseThrow();
    }
}

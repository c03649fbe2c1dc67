package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.tellings.Tellings.Sent;
import org.heard.voice.Step;
import org.heard.voice.Wish;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.WishAnswering;
import org.heard.voice.WishAnswering.TakenBack;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an adult wrote down that a child wants waits in the same list, and is counted with what children sent.
class WishesThatWaitTest extends HeardTest {
    private static final String LIST = "/tellings?show=WAITING";

    @LocalServerPort
    private int port;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Tellings tellings;

    @Autowired
    private Reading reading;

    @Autowired
    private Answering answering;

    @Autowired
    private WishAnswering threads;

    private Actor mina;
    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void ash_waits_for_two_things() {
        mina = story.manager("Mina Example");
        anna = story.iro("Anna Example");
        ash = child("Ash Example").wished("2026-06-10", "A dog").wished("2026-05-03", "A cat");
    }

    private ChildStory child(String name) {
        return story.child(name)
                .born("2014-03-02")
                .enteredCare("2025-01-06", "C1", "U6")
                .has(RelationKind.IRO, anna, "2025-01-07");
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private List<String> list(Actor actor) {
        return as(actor).get(LIST).page().select("tbody tr").eachText();
    }

    private Waiting waiting(Actor actor) {
        return here(() -> reading.waiting(actor, NOW, TODAY));
    }

    private TellingId sends(ChildStory child) {
        var self = new Self(story.organisation(), child.id(), Self.Way.PLAYED);
        var telling = new NewTelling(Kind.WISH, Route.SOON, "A bike", List.of(), Set.of(), true);
        return ((Sent.Done) here(() -> tellings.send(self, NOW, TODAY, telling))).id();
    }

    @Test
    void each_row_says_what_it_is_who_answers_by_when_and_how_long_the_child_has_waited() {
        assertThat(list(anna))
                .containsExactly(
                        "Ash Example: a wish that was written down, 3 May 2026 What A wish Written down by an adult"
                                + " Said 3 May 2026 Where it stands Past the day promised"
                                + " Anna Example, by 13 May 2026. Has waited 43 days",
                        "Ash Example: a wish that was written down, 10 June 2026 What A wish Written down by an adult"
                                + " Said 10 June 2026 Where it stands Not answered yet"
                                + " Anna Example, by 20 Jun 2026. Has waited 5 days");
        var href = as(anna).get(LIST).page().select("tbody a").attr("href");
        assertThat(as(anna).get(href).words()).contains("What Ash Example asked for", "A cat");
        assertThat(as(anna).get(LIST).words()).doesNotContain("A cat", "A dog");
        assertThat(list(mina)).isEqualTo(list(anna));
    }

    @Test
    void every_count_is_that_of_the_list() {
        sends(ash);
        assertThat(list(anna)).hasSize(3).last().asString().contains("Not read yet", "Anna Example answers by");
        assertThat(waiting(anna)).isEqualTo(waiting(mina));
        assertThat(waiting(anna).unread()).isEqualTo(1);
        assertThat(waiting(anna).waiting()).isEqualTo(3);
        assertThat(waiting(anna).pastTheirDay()).isEqualTo(1);
        assertThat(waiting(anna).longestWaiting().toDays()).isEqualTo(43);
        assertThat(as(anna).get("/work").words()).contains("3 Asked by children, not answered yet");
        assertThat(as(mina).get("/service").words())
                .contains("3 Asked by children, not answered yet 1 past the day promised");
        assertThat(as(mina).get("/service/tellings").words())
                .contains("Waiting for an answer The oldest for 43 days", "1 Past the day promised");
    }

    @Test
    void what_the_child_sent_and_stands_with_the_wishes_is_one_row() {
        var id = sends(ash);
        here(() -> reading.read(anna, NOW, TODAY, id));
        here(() -> answering.putWithWishes(anna, NOW, TODAY, id));
        assertThat(here(() -> wishes.list(anna, TODAY, ash.id()))).hasSize(3);
        assertThat(list(anna)).hasSize(3);
        assertThat(list(anna).getLast()).contains("Read Anna Example, by");
        assertThat(waiting(mina).waiting()).isEqualTo(3);
    }

    @Test
    void it_goes_once_the_child_sees_an_answer_or_says_that_it_is_right_to_take_it_back() {
        var open = here(() -> wishes.list(anna, TODAY, ash.id()));
        answer(open.getFirst(), false);
        assertThat(list(anna)).as("noted for staff alone").hasSize(2);
        answer(open.getFirst(), true);
        assertThat(list(anna)).singleElement().asString().contains("3 May 2026");
        var cat = open.getLast().id();
        here(() -> threads.takeBack(anna, NOW, TODAY, ash.id(), cat, TakenBack.MISTAKEN, "I wrote it twice"));
        assertThat(list(anna)).singleElement().asString().contains("Past the day promised");
        here(() -> threads.say(new Self(story.organisation(), ash.id(), Self.Way.PLAYED), NOW, cat, Step.Type.AGREED));
        assertThat(list(anna)).isEmpty();
        assertThat(as(anna).get(LIST).words()).contains("No child waits for an answer");
        var kit = child("Kit Example").wished("2026-06-10", "A fish");
        assertThat(list(mina)).hasSize(1);
        kit.leftCare("2026-06-14", "E4A");
        assertThat(list(mina)).as("it stays until it is answered").hasSize(1);
        assertThat(as(mina).get("/service/tellings/closed").words()).contains("Kit Example");
    }

    @Test
    void nobody_else_has_it_in_their_list() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        ash.has(RelationKind.SOCIAL_WORKER, worker, "2025-01-07")
                .has(RelationKind.BUSINESS_SUPPORT, support, "2025-01-07");
        for (var other : List.of(story.iro("Ben Example"), worker, support)) {
            assertThat(list(other)).as(other.name()).isEmpty();
            assertThat(waiting(other).waiting()).as(other.name()).isZero();
        }
        assertThat(list(anna)).hasSize(2);
    }

    private void answer(Wish wish, boolean shown) {
        var answered = new Wish.Answered(TODAY, Outcome.YES, "On Sunday", "Anna Example");
        here(() -> wishes.answer(anna, NOW, TODAY, ash.id(), wish.id(), shown ? answered.shownFrom(NOW) : answered));
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void it_looks_like_one_list() {
        sends(ash);
        for (var size : Map.of("phone", Browsing.PHONE, "desk", Browsing.DESK).entrySet()) {
            try (var browsing = Browsing.at(port, size.getValue()).as(story.organisation(), anna)) {
                browsing.page().navigate(LIST);
                browsing.look("waits-" + size.getKey());
                browsing.page().locator("tbody a[href*='/wishes/']").first().click();
                browsing.page().waitForURL("**/wishes/*");
                browsing.look("wish-thread-" + size.getKey());
            }
        }
    }
}

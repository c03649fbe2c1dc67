package org.heard.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.Drawn;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.AuditAsWritten;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.chronicle.Chronicle;
import org.heard.documents.Given;
import org.heard.handwritten.Handwritten.Filing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// No adult ends alone what a child asked for on paper: the child sees who was done with it and how, and puts it back.
class PaperPutBackTest extends HeardTest {
    private static final String NOTHING = "I have read it: there is nothing to answer";
    private static final String ASKED = "I asked for something";
    private static final String MISSING = "Something is missing";

    @LocalServerPort
    private int port;

    @Autowired
    private Handwritten handwritten;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private AuditAsWritten audit;

    private Actor mina;
    private Actor anna;
    private Actor sam;
    private ChildStory amira;

    @BeforeEach
    void amira_and_those_around_her() {
        mina = story.manager("Mina Example");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Grimshaw", Role.SOCIAL_WORKER);
        amira = story.child("Amira Khan")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06");
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), amira.id());
    }

    private String said() {
        return child().get("/me/said").words();
    }

    private void presses(String button) {
        var visitor = child();
        var after = visitor.follow(visitor.press(visitor.get("/me/said"), button, Map.of()));
        assertThat(after.words()).contains("Thank you. They see what you said.");
    }

    private String filed(Actor... leftOut) {
        var box = new Box(
                Set.copyOf(
                        List.of(leftOut).stream().map(one -> "p" + one.person()).toList()),
                false);
        var scan = new Given("letter.png", Drawn.PNG);
        var filing = here(() -> handwritten.file(mina, NOW, TODAY, amira.id(), "", box, scan));
        return "/paper/" + ((Filing.Filed) filing).arrived().id();
    }

    private void types(Actor by, String paper, Map<String, String> words) {
        var visitor = as(by);
        visitor.press(visitor.get(paper), "Type it up", words);
    }

    private void findsNothing(Actor by, String paper) {
        var visitor = as(by);
        visitor.press(visitor.get(paper), NOTHING, Map.of());
    }

    @Test
    void one_adult_found_nothing_to_answer_and_the_child_has_it_waiting_again_from_now_on() {
        var paper = filed();
        assertThat(said()).doesNotContain(ASKED, MISSING);
        findsNothing(anna, paper);
        assertThat(said())
                .contains("Your paper came. Anna Example read it on 15 June 2026", "They found nothing to answer.")
                .doesNotContain("read this on");
        assertThat(as(anna).get("/work/paper").words()).doesNotContain("Amira Khan");
        clock.passes(Duration.ofDays(30));
        presses(ASKED);
        assertThat(here(audit::acts)).contains("put back what they sent on paper", "raised an alert");
        assertThat(said())
                .contains("You asked us to look again. Nobody has looked again yet.")
                .doesNotContain(ASKED, MISSING, "They found nothing");
        clock.passes(Duration.ofHours(3));
        for (var reader : List.of(anna, mina)) {
            assertThat(as(reader).get("/work").words())
                    .contains("1 Arrived on paper, to read The oldest since 15 July 2026");
            assertThat(as(reader).get("/work/paper").words())
                    .contains(
                            "Amira Khan",
                            "Not read yet",
                            "The child says that they asked for something",
                            "Has waited 3 hours");
            assertThat(as(reader).get(paper).words())
                    .contains(
                            "Nobody has read it since the child put it back, 3 hours ago",
                            "The child says that they asked for something",
                            "after Anna Example was done with it");
        }
        assertThat(as(mina).get("/service").words()).contains("One alert that nobody has yet");
        var visitor = as(mina);
        visitor.press(visitor.get(paper), "I have read it", Map.of());
        assertThat(as(mina).get("/service").words()).doesNotContain("One alert that nobody has yet");
        assertThat(said()).contains("You asked us to look again. Mina Example read this on 15 July 2026");
        assertThat(as(anna).get("/work/paper").words())
                .contains("Read, not typed up", "The child says that they asked for something");
        findsNothing(anna, paper);
        assertThat(said())
                .contains(
                        "Mina Example read this on 15 July 2026",
                        "Anna Example read it on 15 July 2026",
                        "They found nothing to answer. " + ASKED);
    }

    @Test
    void what_is_missing_among_what_was_typed_up_is_put_back_and_answered_by_a_day_from_then_on() {
        var paper = filed();
        types(anna, paper, Map.of("wish-1", "A dog", "question", "When is my meeting?"));
        types(anna, paper, Map.of("wish-1", "A cat"));
        assertThat(said()).contains("Anna Example wrote down 3 things from it. " + MISSING);
        clock.passes(Duration.ofDays(30));
        presses(MISSING);
        assertThat(said()).contains("Nobody has looked again yet.", "A dog", "A cat");
        assertThat(as(anna).get("/work/paper").words()).contains("The child says that something is missing");
        types(mina, paper, Map.of("wish-1", "And to see my nan"));
        assertThat(said())
                .contains(
                        "Mina Example wrote down one thing from it. " + MISSING,
                        "And to see my nan",
                        "Anna Example answers by 25 July 2026.");
        assertThat(as(anna).get("/work/paper").words()).doesNotContain("Amira Khan");
    }

    @Test
    void whom_the_child_left_out_is_not_told_that_it_waits_again() {
        var paper = filed(anna, sam);
        findsNothing(mina, paper);
        presses(ASKED);
        for (var out : List.of(anna, sam)) {
            assertThat(as(out).get("/work/paper").words()).doesNotContain("Amira Khan");
            assertThat(as(out).get("/alerts").page().select("main a[href^=/alerts/]"))
                    .isEmpty();
            assertThat(as(out).get(paper).status()).isEqualTo(404);
        }
        assertThat(here(() -> chronicle.list(amira.id(), 20)))
                .noneSatisfy(line -> assertThat(line.what()).contains("paper"));
        assertThat(as(mina).get("/alerts").page().select("main a[href^=/alerts/]"))
                .hasSize(1);
        assertThat(as(mina).get("/work/paper").words()).contains("The child says that they asked for something");
    }

    @Test
    void it_is_put_back_once_however_often_it_is_pressed_and_by_no_other_child() {
        var paper = filed();
        findsNothing(anna, paper);
        var visitor = child();
        var shown = visitor.get("/me/said");
        assertThat(visitor.follow(visitor.press(shown, ASKED, Map.of())).words())
                .contains("Thank you.");
        assertThat(visitor.follow(visitor.press(shown, ASKED, Map.of())).words())
                .contains("That has changed already.");
        assertThat(as(mina).get("/alerts").page().select("main a[href^=/alerts/]"))
                .hasSize(1);
        findsNothing(anna, paper);
        var kit = story.child("Kit Example").born("2015-01-02").enteredCare("2026-01-05", "C1", "U6");
        var other = new Visitor(port).as(story.organisation(), kit.id());
        other.get("/me/age");
        assertThat(other.post("/me/said" + paper, Map.of()).status()).isEqualTo(404);
        assertThat(as(anna).get("/work/paper").words()).doesNotContain("Amira Khan");
    }

    @Test
    void it_says_so_in_the_child_s_language() {
        var paper = filed();
        findsNothing(anna, paper);
        var visitor = child();
        visitor.get("/me");
        visitor.post("/me/language", Map.of("language", "ar"));
        var shown = visitor.get("/me/said");
        assertThat(shown.words())
                .contains("لم يُعثر فيها على ما يحتاج إلى جواب.")
                .doesNotContain("nothing to answer");
        visitor.press(shown, "لقد طلبتُ شيئًا", Map.of());
        assertThat(visitor.get("/me/said").words()).contains("لم ينظر إليها أحد مرة أخرى بعد.");
        types(anna, paper, Map.of("wish-1", "A dog", "wish-2", "A cat"));
        assertThat(visitor.get("/me/said").words()).contains("وعددها 2.", "هناك شيء ناقص");
    }
}

package org.heard.handwritten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.Drawn;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.chronicle.Chronicle;
import org.heard.documents.Given;
import org.heard.handwritten.Handwritten.Filing;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.TypedFromPaper.Line;
import org.heard.voice.ExactWords;
import org.heard.voice.Wishes;
import org.heard.voice.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a child wrote on paper is a thread too: it waits with its age until somebody whom the child did not
/// leave out has read it and typed it up, and the child sees both.
class PaperThreadTest extends HeardTest {
    private static final Given SCAN = new Given("letter.png", Drawn.PNG);

    @LocalServerPort
    private int port;

    @Autowired
    private Handwritten handwritten;

    @Autowired
    private PaperReading reading;

    @Autowired
    private OwnPaper own;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Chronicle chronicle;

    private Actor mina;
    private Actor anna;
    private Actor sam;
    private Actor office;
    private ChildStory amira;

    @BeforeEach
    void amira_and_those_around_her() {
        mina = story.manager("Mina Example");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Grimshaw", Role.SOCIAL_WORKER);
        office = story.person("Olu Example", Role.BUSINESS_SUPPORT);
        amira = story.child("Amira Khan")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .has(RelationKind.BUSINESS_SUPPORT, office, "2026-01-06");
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private String said() {
        return new Visitor(port)
                .as(story.organisation(), amira.id())
                .get("/me/said")
                .words();
    }

    private UUID filed(Box box) {
        var filing = here(() -> handwritten.file(office, NOW, TODAY, amira.id(), "", box, SCAN));
        return ((Filing.Filed) filing).arrived().id();
    }

    private static Box leavingOut(Actor... actors) {
        return new Box(
                Set.copyOf(
                        List.of(actors).stream().map(one -> "p" + one.person()).toList()),
                false);
    }

    @Test
    void it_stands_in_the_iro_s_and_the_manager_s_lists_with_its_age_and_the_child_sees_that_nobody_has_read_it() {
        filed(Box.empty());
        assertThat(said()).contains("Something on paper 15 June 2026 Your paper came. Nobody has read this yet.");
        clock.passes(Duration.ofHours(3));
        for (var reader : List.of(anna, mina)) {
            assertThat(as(reader).get("/work").words())
                    .contains("1 Arrived on paper, to read The oldest since 15 June 2026");
            assertThat(as(reader).get("/work/paper").words())
                    .contains("Amira Khan", "by Olu Example", "Not read yet", "Has waited 3 hours");
        }
        assertThat(as(mina).get("/service").words()).contains("One alert that nobody has yet", "What came on paper");
        for (var other : List.of(sam, office, story.iro("Ben Example"))) {
            assertThat(as(other).get("/work/paper").words()).doesNotContain("Amira Khan");
        }
    }

    @Test
    void whoever_reads_it_types_it_up_in_one_go_and_each_is_a_thread_the_child_sees() {
        var page = "/paper/" + filed(Box.empty());
        clock.passes(Duration.ofHours(3));
        var typed = as(anna);
        typed.press(
                typed.get(page),
                "Type it up",
                Map.of("wish-1", "can I see my dogg", "question", "When is my meeting?"));
        assertThat(said())
                .contains(
                        "Your paper came. Anna Example read this on 15 June 2026",
                        "can I see my dogg",
                        "When is my meeting?",
                        "Anna Example answers by 25 June 2026.")
                .doesNotContain("Nobody has read this yet");
        assertThat(as(anna).get("/work").words()).doesNotContain("Arrived on paper");
        assertThat(as(anna).get("/tellings?show=WAITING").page().select("tbody tr"))
                .hasSize(2);
        var wish = here(() -> wishes.list(sam, TODAY, amira.id())).getFirst();
        assertThat(((Words.Said) wish.words()).words())
                .isEqualTo(new ExactWords("can I see my dogg", "Anna Example", ExactWords.How.ON_PAPER, ""));
        assertThat(wish.isWaiting(NOW)).isTrue();
        assertThat(as(sam).get("/children/" + amira.id()).words())
                .contains("Wrote it on paper on 15 June 2026, to Anna Example")
                .doesNotContain("When is my meeting?");
    }

    @Test
    void what_is_read_and_not_typed_up_still_waits_and_a_picture_may_ask_for_nothing() {
        var paper = filed(Box.empty());
        var visitor = as(anna);
        visitor.press(visitor.get("/paper/" + paper), "I have read it", Map.of());
        assertThat(said()).contains("Anna Example read this on 15 June 2026");
        assertThat(as(anna).get("/work/paper").words()).contains("Amira Khan", "Read, not typed up");
        var empty = visitor.press(visitor.get("/paper/" + paper), "Type it up", Map.of());
        assertThat(empty.words()).contains("Type what the child wrote, or say that there is nothing to answer");
        visitor.press(visitor.get("/paper/" + paper), "I have read it: there is nothing to answer", Map.of());
        assertThat(as(anna).get("/work/paper").words()).doesNotContain("Amira Khan");
    }

    @Test
    void whoever_files_says_who_is_written_in_the_box_before_anything_is_kept() {
        var visitor = as(office);
        var at = "/children/" + amira.id() + "/paper";
        assertThat(visitor.get(at).words())
                .contains("Who is written in the box", "Sam Grimshaw", "Anna Example", "Mina Example");
        var scan = List.of(new Visitor.Upload("scan", "note.txt", "Not a scan"));
        assertThat(visitor.upload(at, Map.of(), scan).words()).contains("Look at that box on the form");
        assertThat(visitor.get(at).words()).contains("Nothing yet.");
    }

    @Test
    void whom_the_child_wrote_there_is_neither_told_nor_sees_it() {
        var paper = filed(leavingOut(anna, sam));
        assertThat(as(anna).get("/work").words()).doesNotContain("Arrived on paper");
        assertThat(as(anna).get("/work/paper").words()).doesNotContain("Amira Khan");
        assertThat(as(anna).get("/children/" + amira.id() + "/paper").words()).contains("Nothing yet.");
        assertThat(as(anna).get("/alerts").words()).doesNotContain("/paper/");
        for (var out : List.of(anna, sam)) {
            assertThat(as(out).get("/paper/" + paper).status()).isEqualTo(404);
            assertThatThrownBy(() -> here(() -> reading.open(out, NOW, TODAY, paper)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(here(() -> chronicle.list(amira.id(), 20)))
                .noneSatisfy(line -> assertThat(line.what()).contains("paper"));
        var manager = as(mina);
        assertThat(manager.get("/paper/" + paper).words())
                .contains("Not to be told to", "Anna Example", "Sam Grimshaw");
        manager.press(manager.get("/paper/" + paper), "Type it up", Map.of("wish-1", "I want a new house"));
        assertThat(said()).contains("I want a new house", "Mina Example read this");
        assertThat(as(anna).get("/tellings?show=ALL").words()).doesNotContain("Amira Khan");
        assertThat(here(() -> wishes.list(anna, TODAY, amira.id()))).isEmpty();
        assertThat(as(mina).get("/tellings?show=WAITING").words()).contains("Amira Khan");
    }

    @Test
    void where_the_box_cannot_be_told_only_a_manager_reads_it() {
        var paper = filed(new Box(Set.of(), true));
        assertThat(as(anna).get("/paper/" + paper).status()).isEqualTo(404);
        assertThat(as(anna).get("/work/paper").words()).doesNotContain("Amira Khan");
        assertThat(as(mina).get("/paper/" + paper).status()).isEqualTo(200);
    }

    @Test
    void whoever_is_named_in_what_was_typed_up_does_not_read_it_with_the_wishes() {
        var paper = filed(Box.empty());
        here(() -> reading.type(
                anna, NOW, TODAY, paper, 0, List.of(new Line(Kind.WISH, "I do not want Sam to shout at me"))));
        assertThat(here(() -> wishes.list(sam, TODAY, amira.id()))).isEmpty();
        assertThat(as(anna).get("/tellings?show=WAITING").words()).contains("Amira Khan");
        assertThat(said()).contains("I do not want Sam to shout at me");
    }

    /// Everything staff and the child may do with papers, in any order. One waits no longer only if somebody
    /// the child did not leave out has read it, where the child sees that, and typed it up or said that it
    /// asks for nothing; and not once the child has put it back, until somebody has done so anew.
    @Test
    void no_paper_leaves_waiting_unread_nor_one_that_the_child_put_back_and_none_is_read_by_whom_they_left_out() {
        var random = new Random(20_261_127);
        var staff = List.of(anna, mina, sam, office);
        var self = new Self(story.organisation(), amira.id(), Self.Way.PLAYED);
        var ended = 0;
        var putBack = 0;
        for (var run = 0; run < 50; run++) {
            var out = staff.stream().filter(one -> random.nextInt(4) == 0).toList();
            var paper = filed(leavingOut(out.toArray(Actor[]::new)));
            var waits = true;
            for (var act = 0; act < 8; act++) {
                var what = random.nextInt(5);
                if (what == 4) {
                    assertThat(here(() -> own.putBack(self, NOW, TODAY, paper))).isEqualTo(!waits);
                    putBack += waits ? 0 : 1;
                    waits = true;
                } else {
                    var actor = staff.get(random.nextInt(staff.size()));
                    var mayRead = !out.contains(actor) && (actor.equals(anna) || actor.equals(mina));
                    try {
                        here(() -> act(what, actor, paper));
                        assertThat(mayRead).as("%s of %s", actor.name(), out).isTrue();
                        waits = waits && what < 2;
                    } catch (NotFound refused) {
                        assertThat(mayRead).as("%s of %s", actor.name(), out).isFalse();
                    }
                }
                for (var reader : List.of(anna, mina)) {
                    var listed = here(() -> reading.listWaiting(reader, TODAY, 0, 50)).stream()
                            .anyMatch(one -> one.arrived().id().equals(paper));
                    assertThat(listed).isEqualTo(waits && !out.contains(reader));
                }
                var mine = here(() -> own.list(self)).getFirst();
                assertThat(mine.closed().isEmpty()).isEqualTo(waits);
                if (!waits) {
                    ended++;
                    assertThat(mine.read()).isPresent();
                }
            }
        }
        assertThat(ended).isGreaterThan(20);
        assertThat(putBack).isGreaterThan(10);
    }

    private boolean act(int what, Actor actor, UUID paper) {
        switch (what) {
            case 0 -> reading.open(actor, NOW, TODAY, paper);
            case 1 -> reading.read(actor, NOW, TODAY, paper);
            case 2 -> {
                var before = reading.get(actor, TODAY, paper).before();
                reading.type(actor, NOW, TODAY, paper, before, List.of(new Line(Kind.WISH, "A dog")));
            }
            default -> reading.nothingToType(actor, NOW, TODAY, paper);
        }
        return true;
    }
}

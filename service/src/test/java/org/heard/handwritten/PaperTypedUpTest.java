package org.heard.handwritten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.Drawn;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.chronicle.Chronicle;
import org.heard.documents.Given;
import org.heard.handwritten.Handwritten.Filing;
import org.heard.ids.ChildId;
import org.heard.tellings.Answering;
import org.heard.tellings.Done;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.TellingId;
import org.heard.tellings.TypedFromPaper.Line;
import org.heard.voice.Wishes;
import org.heard.voice.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Typing up what a child wrote on paper takes nothing from them: who is named in it has not read it, what the screen
/// raises goes to all who work with the child only where a person says so, doubt ends with a manager, and nothing
/// stands there twice.
class PaperTypedUpTest extends HeardTest {
    private static final String LATER = "Save and come back later";

    @LocalServerPort
    private int port;

    @Autowired
    private Handwritten handwritten;

    @Autowired
    private PaperReading reading;

    @Autowired
    private Answering answering;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Chronicle chronicle;

    private Actor mina;
    private Actor anna;
    private Actor sam;
    private ChildStory amira;

    @BeforeEach
    void amira_and_those_around_her() {
        mina = story.manager("Mina Example");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Grimshaw", Role.SOCIAL_WORKER);
        amira = child("Amira Khan")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06");
    }

    private ChildStory child(String name) {
        return story.child(name).born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
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

    private UUID filed(ChildId child, Box box) {
        var scan = new Given("letter.png", Drawn.PNG);
        var filing = here(() -> handwritten.file(mina, NOW, TODAY, child, "", box, scan));
        return ((Filing.Filed) filing).arrived().id();
    }

    @Test
    void what_was_begun_and_left_is_found_again_by_its_writer_alone_and_gone_once_it_is_typed_up() {
        var paper = filed(amira.id(), Box.empty());
        var path = "/paper/" + paper;
        var left = as(anna);
        assertThat(left.press(left.get(path), LATER, Map.of("wish-1", "I want a dog", "good", "Cake"))
                        .leadsTo())
                .isEqualTo("/drafts");
        assertThat(as(anna).get("/drafts").words()).contains("Type up what came on paper", "Amira Khan");
        assertThat(field(as(mina).get(path), "wish-1")).isEmpty();
        var again = as(anna);
        var page = again.get(path);
        assertThat(field(page, "wish-1")).isEqualTo("I want a dog");
        assertThat(field(page, "good")).isEqualTo("Cake");
        again.press(page, "Type it up", Map.of());
        assertThat(said()).contains("I want a dog", "Cake");
        assertThat(as(anna).get("/drafts").words()).contains("Nothing is waiting to be sent");
        assertThat(field(as(anna).get(path), "wish-1")).isEmpty();
    }

    @Test
    void what_is_sent_after_the_sign_in_ended_is_kept_and_found_again() {
        var path = "/paper/" + filed(amira.id(), Box.empty());
        var visitor = as(anna);
        var page = visitor.get(path);
        visitor.post("/sign-out", Map.of());
        assertThat(visitor.press(page, "Type it up", Map.of("wish-1", "I want a dog"))
                        .leadsTo())
                .endsWith("&kept");
        assertThat(said()).doesNotContain("I want a dog");
        assertThat(field(as(anna).get(path), "wish-1")).isEqualTo("I want a dog");
    }

    @Test
    void a_draft_begun_before_somebody_else_typed_it_up_is_not_sent_unseen() {
        var paper = filed(amira.id(), Box.empty());
        var visitor = as(anna);
        visitor.press(visitor.get("/paper/" + paper), LATER, Map.of("wish-1", "I want a dog"));
        type(mina, paper, Kind.WISH, "I want a dog");
        var again = as(anna);
        var refused = again.press(again.get("/paper/" + paper), "Type it up", Map.of());
        assertThat(refused.words()).contains("Somebody typed it up meanwhile");
        assertThat(field(refused, "wish-1")).isEqualTo("I want a dog");
        again.press(refused, "Type it up", Map.of("wish-1", "", "good", "Cake"));
        assertThat(said()).containsOnlyOnce("I want a dog").contains("Cake");
    }

    private static String field(Visitor.Answer page, String name) {
        return page.page().expectFirst("[name=" + name + "]").wholeText().strip();
    }

    private void type(Actor by, UUID paper, Kind kind, String words) {
        var done = here(() -> reading.type(by, NOW, TODAY, paper, 0, List.of(new Line(kind, words))));
        assertThat(done).isEqualTo(PaperReading.Done.DONE);
    }

    @Test
    void whoever_typed_up_that_it_accuses_them_has_not_read_it_and_somebody_else_is_told() {
        var paper = filed(amira.id(), Box.empty());
        assertThat(as(mina).get("/service").words()).contains("One alert that nobody has yet");
        var visitor = as(anna);
        visitor.press(
                visitor.get("/paper/" + paper),
                "Type it up",
                Map.of("question", "Why does Anna hurt me?", "good", "Cake"));
        assertThat(said())
                .contains(
                        "Why does Anna hurt me?", "Nobody has read this yet", "Mina Example answers by 25 June 2026.");
        assertThat(as(mina).get("/service").words()).contains("One alert that nobody has yet");
        var unread = as(mina).get("/tellings?show=UNREAD");
        assertThat(unread.page().select("tbody tr")).hasSize(1);
        assertThat(unread.words()).contains("Amira Khan");
        assertThat(as(anna).get("/alerts").page().select("main a[href^=/alerts/]"))
                .isEmpty();
        assertThat(as(anna).get("/tellings?show=ALL").page().select("tbody tr")).hasSize(1);
        assertThat(as(anna).get("/paper/" + paper).page().select("main a[href^=/tellings/]"))
                .hasSize(1);
        var manager = as(mina);
        var alert =
                manager.get("/alerts").page().select("main a[href^=/alerts/]").attr("href");
        var opens = manager.get(alert).page().select("a[href^=/tellings/]").attr("href");
        manager.press(manager.get(opens), "Read it now", Map.of());
        assertThat(manager.get(opens).words()).contains("Why does Anna hurt me?");
        assertThat(said()).contains("Mina Example read this").doesNotContain("Nobody has read this yet");
    }

    @Test
    void a_wish_in_which_the_screen_finds_something_goes_to_all_only_where_its_reader_puts_it_there() {
        var paper = filed(amira.id(), Box.empty());
        type(anna, paper, Kind.WISH, "I wish my foster dad stopped hitting me");
        assertThat(here(() -> wishes.list(sam, TODAY, amira.id()))).isEmpty();
        assertThat(here(() -> chronicle.list(amira.id(), 20)))
                .noneSatisfy(line -> assertThat(line.what()).contains("wish"));
        assertThat(as(anna).get("/tellings?show=WAITING").words()).contains("Amira Khan");
        var id = here(() -> reading.get(anna, TODAY, paper)).typed().getFirst().id();
        assertThat(here(() -> answering.putWithWishes(anna, NOW, TODAY, id))).isEqualTo(Done.DONE);
        assertThat(here(() -> wishes.list(sam, TODAY, amira.id()))).hasSize(1);
    }

    @Test
    void a_manager_who_stands_in_for_the_iro_is_still_the_manager_to_whom_doubt_goes() {
        amira.has(RelationKind.COVER, mina, "2026-01-06");
        var own = child("Ben Khan").has(RelationKind.IRO, mina, "2026-01-06");
        for (var child : List.of(amira, own)) {
            var paper = filed(child.id(), new Box(Set.of(), true));
            assertThat(as(mina).get("/paper/" + paper).status()).isEqualTo(200);
            assertThat(as(anna).get("/paper/" + paper).status()).isEqualTo(404);
        }
        assertThat(as(mina).get("/work/paper").words()).contains("Amira Khan", "Ben Khan");
        var named = filed(amira.id(), new Box(Set.of("p" + mina.person()), true));
        assertThat(as(mina).get("/paper/" + named).status()).isEqualTo(404);
    }

    @Test
    void doubt_leaves_a_manager_free_to_let_the_iro_read_it_and_what_the_child_wrote_does_not() {
        var paper = filed(amira.id(), new Box(Set.of("p" + sam.person()), true));
        assertThat(as(mina).get("/paper/" + paper).words())
                .contains("Anna Example, in doubt")
                .doesNotContain("Sam Grimshaw, in doubt");
        type(mina, paper, Kind.WISH, "A dog");
        var id = here(() -> reading.get(mina, TODAY, paper)).typed().getFirst().id();
        assertThat(as(anna).get("/tellings/" + id).status()).isEqualTo(404);
        var manager = as(mina);
        var page = manager.get("/tellings/" + id);
        assertThat(page.words())
                .contains(
                        "Anna Example: the box on the paper could not be told for certain",
                        "Sam Grimshaw: the child said so")
                .doesNotContain("Let Sam Grimshaw read it");
        manager.press(page, "Let Anna Example read it", Map.of());
        assertThat(as(anna).get("/tellings/" + id).status()).isEqualTo(200);
        assertThat(as(anna).get("/tellings?show=WAITING").words()).contains("Amira Khan");
    }

    @Test
    void a_wish_goes_with_the_others_once_a_manager_finds_that_the_box_leaves_nobody_out() {
        amira.knows(new Connection.Facts(
                "Maya Khan",
                Relationship.MOTHER.words(),
                Connection.ParentalResponsibility.NOT_RECORDED,
                Connection.Contact.NOT_RECORDED,
                "",
                "",
                Connection.MaySee.NOTHING,
                "Threats",
                false,
                null,
                null));
        var id = typedByMina(new Box(Set.of(), true));
        assertThat(put(mina, id)).isEqualTo(Done.LEFT_OUT);
        var manager = as(mina);
        var page = manager.get("/tellings/" + id);
        manager.press(page, "Let Anna Example read it", Map.of());
        assertThat(as(anna).get("/tellings/" + id).words())
                .as("that is the manager’s to say")
                .doesNotContain("The box leaves nobody out");
        assertThat(put(mina, id)).as("Sam is left out still").isEqualTo(Done.LEFT_OUT);
        manager.press(manager.get("/tellings/" + id), "The box leaves nobody out", Map.of());
        var iro = as(anna);
        iro.press(iro.get("/tellings/" + id), "Read it now", Map.of());
        iro.press(iro.get("/tellings/" + id), "Put it with what the child asked for", Map.of());
        assertThat(here(() -> wishes.list(sam, TODAY, amira.id())))
                .singleElement()
                .satisfies(wish -> assertThat(wish.words())
                        .isInstanceOfSatisfying(
                                Words.Said.class,
                                said -> assertThat(said.words().words()).isEqualTo("A dog")));
    }

    @Test
    void whom_the_child_wrote_there_stays_left_out_whatever_a_manager_finds() {
        var id = typedByMina(new Box(Set.of("p" + sam.person()), true));
        var manager = as(mina);
        manager.press(manager.get("/tellings/" + id), "The box leaves nobody out", Map.of());
        assertThat(put(mina, id)).isEqualTo(Done.LEFT_OUT);
        assertThat(manager.get("/tellings/" + id).words())
                .doesNotContain("Put it with what the child asked for", "The box leaves nobody out");
        assertThat(here(() -> wishes.list(sam, TODAY, amira.id()))).isEmpty();
    }

    private TellingId typedByMina(Box box) {
        var paper = filed(amira.id(), box);
        type(mina, paper, Kind.WISH, "A dog");
        return here(() -> reading.get(mina, TODAY, paper)).typed().getFirst().id();
    }

    private Done put(Actor actor, TellingId id) {
        return here(() -> answering.putWithWishes(actor, NOW, TODAY, id));
    }

    @Test
    void two_who_type_up_the_same_paper_do_not_have_it_stand_there_twice() {
        var paper = filed(amira.id(), Box.empty());
        var first = as(anna);
        var second = as(mina);
        var both = Map.of("wish-1", "A dog", "question", "When is my meeting?");
        var shown = second.get("/paper/" + paper);
        first.press(first.get("/paper/" + paper), "Type it up", both);
        var again = second.press(shown, "Type it up", both);
        assertThat(again.words()).contains("Somebody typed it up meanwhile");
        assertThat(again.page().select("textarea[name=wish-1]").text()).isEqualTo("A dog");
        assertThat(again.page().select("main a[href^=/tellings/]")).hasSize(2);
        assertThat(here(() -> reading.get(mina, TODAY, paper)).typed()).hasSize(2);
        second.press(again, "Type it up", Map.of("wish-1", "And a cat", "question", ""));
        assertThat(here(() -> reading.get(mina, TODAY, paper)).typed()).hasSize(3);
        assertThat(here(() -> wishes.list(sam, TODAY, amira.id()))).hasSize(2);
    }
}

package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.alerts.Alert;
import org.heard.alerts.Alerts;
import org.heard.alerts.Urgency;
import org.heard.enclosed.Drawing;
import org.heard.enclosed.Enclosures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A drawing goes with what a child sends: who sees it, when it is read, and when it leaves the child's screen.
class EnclosedDrawingTest extends HeardTest {
    private static final String SUN = "stamp SUN 400 300";

    @LocalServerPort
    private int port;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Tellings tellings;

    @Autowired
    private Enclosures enclosures;

    private Actor manager;
    private Actor iro;
    private Actor worker;
    private ChildStory child;
    private Visitor ash;

    @BeforeEach
    void arrive() {
        manager = story.manager("Mina Bossington");
        iro = story.iro("Jonathan Featherstone");
        worker = story.person("Wanda Grimshaw", Role.SOCIAL_WORKER);
        child = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-06");
        ash = new Visitor(port).as(story.organisation(), child.id());
    }

    @Test
    void a_drawing_without_words_is_sent_and_the_child_sees_it_again() {
        send("sun", "", SUN);
        var picture = ash.get("/me/said").page().select("img.drawn").attr("src");
        var drawn = ash.get(picture);
        assertThat(drawn.header("Content-Type")).startsWith("image/svg+xml");
        assertThat(drawn.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(drawn.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(drawn.raw().body()).startsWith("<svg").contains("translate(400 300)");
        assertThat(other().get(picture).status()).isEqualTo(404);
    }

    @Test
    void staff_who_may_read_it_see_it_once_they_say_so_and_nobody_else_does() {
        send("sun", "", SUN);
        var reader = as(iro);
        var path = reader.get("/tellings").page().select("a[href^=/tellings/]").attr("href");
        assertThat(reader.get(path).words())
                .contains("It counts as raised until somebody has seen it")
                .doesNotContain("A drawing by the child");
        assertThat(reader.get(path + "/drawing").leadsTo()).isEqualTo(path);
        var read = reader.follow(reader.post(path, Map.of("do", "read")));
        assertThat(read.words()).contains("A drawing by the child; Heard does not say what it shows.");
        assertThat(reader.get(read.page().select(".drawn img").attr("src"))
                        .raw()
                        .body())
                .startsWith("<svg");
        assertThat(as(worker).get(path + "/drawing").status()).isEqualTo(404);
        assertThat(as(story.iro("Other Iro")).get(path + "/drawing").status()).isEqualTo(404);
        assertThat(ash.get(path + "/drawing").status()).isEqualTo(404);
    }

    @Test
    void it_counts_as_raised_and_stands_first_and_by_itself_calls_nobody() {
        send("ask", "When is my meeting", "");
        clock.set(NOW.plusSeconds(60));
        send("sun", "We went to the sea", SUN);
        var list = as(iro).get("/tellings?show=UNREAD");
        assertThat(list.page().select("tbody th").eachText().getFirst()).contains("Good news");
        assertThat(list.words()).contains("Nobody has seen yet what came with it");
        var drawn = mine().getFirst();
        assertThat(here(() -> alerts.find(about(drawn)))).isEmpty();
    }

    @Test
    void with_a_worry_or_with_words_that_raise_somebody_is_called() {
        send("cloud", "Look", SUN);
        assertThat(here(() -> alerts.find(about(mine().getFirst()))))
                .get()
                .satisfies(alert -> assertThat(alert.urgency()).isEqualTo(Urgency.SOON));
        clock.set(NOW.plusSeconds(60));
        send("sun", "he hits me", SUN);
        assertThat(here(() -> alerts.find(about(mine().getFirst())))).isPresent();
    }

    @Test
    void a_worry_takes_its_drawing_from_the_screen_unless_the_child_keeps_it() {
        send("cloud", "", SUN);
        var gone = mine().getFirst().id();
        assertThat(ash.get("/me/said").page().select("img.drawn")).isEmpty();
        assertThat(ash.get("/me/said").words()).contains("Your words are gone");
        assertThat(ash.get("/me/said/" + gone + "/drawing").status()).isEqualTo(404);
        clock.set(NOW.plusSeconds(60));
        ash.get("/me/say/cloud");
        ash.post("/me/say/cloud", Map.of("words", "", "drawing", SUN, "route", "SOON", "keep", "yes"));
        assertThat(ash.get("/me/said").page().select("img.drawn")).hasSize(1);
        var reader = as(manager);
        reader.get("/tellings");
        reader.post("/tellings/" + gone, Map.of("do", "read"));
        assertThat(reader.get("/tellings/" + gone + "/drawing").status()).isEqualTo(200);
    }

    @Test
    void somebody_left_out_does_not_see_it() {
        ash.get("/me/say/sun");
        ash.post("/me/say/sun", Map.of("words", "", "drawing", SUN, "hidden", "p" + iro.person()));
        var path = "/tellings/" + mine().getFirst().id() + "/drawing";
        assertThat(as(iro).get(path).status()).isEqualTo(404);
    }

    @Test
    void too_much_is_said_and_nothing_is_lost() {
        var much = "line RED THIN" + " 10 20".repeat(Drawing.MOST_POINTS + 1);
        var refused = send("star", "I would like a dog", much);
        assertThat(refused.words()).contains("That is too much for one drawing. Take something back");
        assertThat(refused.page().select("textarea").text()).isEqualTo("I would like a dog");
        assertThat(refused.page().select("input[name=drawing]").attr("value")).isEqualTo(much);
        assertThat(send("star", "", "data:image/jpeg;base64,/9j/4AAQ").words())
                .contains("Something went wrong with the drawing.");
        assertThat(mine()).isEmpty();
    }

    @Test
    void what_is_begun_is_there_again_until_it_is_sent_or_the_child_leaves() {
        ash.get("/me/say/sun");
        assertThat(ash.post("/me/drawing", Map.of("drawing", SUN)).status()).isEqualTo(204);
        assertThat(begun("/me/say/star")).isEqualTo(SUN);
        assertThat(ash.post("/me/drawing", Map.of("drawing", "an upload")).status())
                .isEqualTo(422);
        assertThat(begun("/me/say/star")).isEqualTo(SUN);
        send("star", "", SUN);
        assertThat(begun("/me/say/star")).isEmpty();
        ash.post("/me/drawing", Map.of("drawing", SUN));
        clock.set(NOW.plusSeconds(60));
        ash.post("/leave", Map.of());
        ash = new Visitor(port).as(story.organisation(), child.id());
        assertThat(begun("/me/say/star")).isEmpty();
    }

    @Test
    void started_again_it_is_gone() {
        ash.get("/me/say/sun");
        ash.post("/me/drawing", Map.of("drawing", SUN));
        ash.post("/me/drawing", Map.of("drawing", ""));
        assertThat(begun("/me/say/sun")).isEmpty();
        assertThat(here(() -> enclosures.findBegun(self()))).isEmpty();
    }

    @Test
    void a_wish_that_is_only_drawn_is_not_put_among_what_was_asked_for_in_words() {
        send("star", "", SUN);
        var id = mine().getFirst().id();
        var reader = as(iro);
        reader.get("/tellings");
        var read = reader.follow(reader.post("/tellings/" + id, Map.of("do", "read")));
        assertThat(read.page().select("button[value=wish]")).isEmpty();
        assertThat(reader.follow(reader.post("/tellings/" + id, Map.of("do", "wish")))
                        .page()
                        .text())
                .contains("The child wrote no words to put there.");
    }

    @Test
    void without_scripts_the_child_is_told_of_the_paper_form() {
        assertThat(ash.get("/me/say/sun").page().select("[data-pad-none]").text())
                .contains("You can draw on paper.");
    }

    private Visitor.Answer send(String what, String words, String drawing) {
        ash.get("/me/say/" + what);
        var fields = new LinkedHashMap<String, String>();
        fields.put("words", words);
        fields.put("drawing", drawing);
        fields.put("route", "SOON");
        return ash.post("/me/say/" + what, fields);
    }

    private String begun(String path) {
        return ash.get(path).page().select("input[name=drawing]").attr("value");
    }

    private java.util.List<Telling> mine() {
        return here(() -> tellings.list(self()));
    }

    private Self self() {
        return new Self(story.organisation(), child.id(), Self.Way.PLAYED);
    }

    private Visitor other() {
        var kit = story.child("Kit Example").born("2012-03-02").enteredCare("2026-01-05", "C2", "U6");
        return new Visitor(port).as(story.organisation(), kit.id());
    }

    private static Alert.About about(Telling telling) {
        return new Alert.About(Tellings.ABOUT, telling.id().value());
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}

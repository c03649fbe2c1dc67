package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.tellings.Helped.Beside;
import org.heard.tellings.Helped.Mark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A small child says who is with them and marks their words, over real HTTP and without scripts; staff are told.
class HelpedPagesTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor iro;
    private ChildStory kit;
    private Visitor child;

    @BeforeEach
    void kit_who_is_six() {
        iro = story.iro("Jonathan Featherstone");
        kit = story.child("Kit Example")
                .born("2020-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
        child = new Visitor(port).as(story.organisation(), kit.id());
    }

    @Test
    void who_is_there_is_asked_first_on_a_page_of_its_own_and_nobody_is_chosen_beforehand() {
        for (var path :
                new String[] {"/me/say/sun", "/me/say/cloud", "/me/say/star", "/me/say/ask", "/me/say/check-in"}) {
            var page = child.get(path).page();
            assertThat(page.select("h1").text()).isEqualTo("Who is with you?");
            assertThat(page.select("main textarea")).isEmpty();
            assertThat(page.select("input[name=beside]").eachAttr("value")).startsWith("TEACHER", "IRO", "ADVOCATE");
            assertThat(page.select("input[name=beside][checked]")).isEmpty();
        }
    }

    @Test
    void going_on_without_tapping_is_said_beside_the_question() {
        var page = child.press(child.get("/me/say/star"), "Next", Map.of("do", "beside"));
        assertThat(page.page().select(".error").text()).isEqualTo("Tap one.");
    }

    @Test
    void the_words_the_role_and_the_mark_reach_the_iro_and_the_mark_comes_back_to_the_child() {
        var words = on("/me/say/star", Beside.TEACHER);
        assertThat(words.words()).contains("write my words just as I say").doesNotContain("You can come back any day");
        var sent = child.press(words, "Send", Map.of("words", "I wants a dog pleese", "mark", Mark.KITE.name()));
        assertThat(child.follow(sent).words()).contains("I wants a dog pleese", "Kite");
        var staff = new Visitor(port).as(story.organisation(), iro);
        assertThat(read(staff).words())
                .contains("I wants a dog pleese")
                .contains("Written with a teacher or somebody else from school beside the child; marked with a kite.")
                .doesNotContain("The child may have more to say");
        staff.post(path(staff), Map.of("do", "wish"));
        assertThat(staff.get("/children/" + kit.id()).words())
                .contains("Sent by the child, with a teacher or somebody else from school beside them");
    }

    @Test
    void beside_a_carer_it_may_be_said_and_stands_among_what_is_read_first() {
        child.press(on("/me/say/sun", Beside.NOBODY), "Send", Map.of("words", "I got a prize"));
        clock.set(NOW.plusSeconds(60));
        var words = on("/me/say/sun", Beside.CARER);
        assertThat(words.words()).contains("You can come back any day");
        child.press(words, "Send", Map.of("words", "All is nice here"));
        var staff = new Visitor(port).as(story.organisation(), iro);
        var rows = staff.get("/tellings").page().select("tbody tr").eachText();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).contains("Said beside a carer");
        assertThat(rows.getLast()).doesNotContain("Said beside");
        assertThat(read(staff).words())
                .contains("Said with a carer beside the child", "The child may have more to say without them")
                .contains("not marked");
    }

    @Test
    void what_was_written_is_sent_even_where_nobody_was_named() {
        child.get("/me/say/star");
        child.post("/me/say/star", Map.of("words", "I want a dog", "route", "SOON"));
        var staff = new Visitor(port).as(story.organisation(), iro);
        assertThat(read(staff).words()).contains("I want a dog", "The child did not say who was beside them");
    }

    @Test
    void nothing_written_keeps_who_was_there_and_the_mark() {
        var refused = child.press(on("/me/say/star", Beside.IRO), "Send", Map.of("words", "", "mark", "SNAIL"));
        assertThat(refused.words()).contains("Write or draw something first.");
        assertThat(refused.page().select("input[name=mark][checked]").attr("value"))
                .isEqualTo("SNAIL");
        child.press(refused, "Send", Map.of("words", "A dog"));
        var staff = new Visitor(port).as(story.organisation(), iro);
        assertThat(read(staff).words()).contains("with the reviewing officer beside", "marked with a snail");
    }

    @Test
    void a_check_in_carries_it_through_its_questions() {
        var page = on("/me/say/check-in", Beside.ADVOCATE);
        for (var question = 0; question < 3; question++) {
            page = child.press(page, "Next", Map.of("reply", "GOOD"));
        }
        child.press(page, "Send", Map.of("do", "send", "mark", "HEART"));
        var staff = new Visitor(port).as(story.organisation(), iro);
        assertThat(read(staff).words()).contains("Written with an advocate beside the child; marked with a heart.");
    }

    @Test
    void a_call_for_help_now_asks_nobody_who_is_there() {
        story.answersAtNight("01632 960 001");
        var help = child.get("/me/help");
        assertThat(help.page().select("input[name=beside], input[name=mark]")).isEmpty();
        assertThat(child.post("/me/help", Map.of("words", "help me")).leadsTo()).isEqualTo("/me/help");
    }

    @Test
    void from_eight_on_nobody_is_asked() {
        var ash = story.child("Ash Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        var older = new Visitor(port).as(story.organisation(), ash.id());
        assertThat(older.get("/me/say/star").page().select("input[name=beside], input[name=mark]"))
                .isEmpty();
    }

    private Visitor.Answer on(String path, Beside beside) {
        return child.press(child.get(path), "Next", Map.of("do", "beside", "beside", beside.name()));
    }

    private static String path(Visitor staff) {
        return staff.get("/tellings?show=ALL")
                .page()
                .select("a[href^=/tellings/]")
                .attr("href");
    }

    private static Visitor.Answer read(Visitor staff) {
        var path = path(staff);
        return staff.follow(staff.post(path, Map.of("do", "read")));
    }
}

package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.voice.ExactWords;
import org.heard.voice.Wishes;
import org.heard.voice.Wishes.NewWish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a child told somebody, who wrote it down, comes back to them with its answer, once that is written to them.
class AskedElsewhereTest extends HeardTest {
    private static final LocalDate ASKED = LocalDate.of(2026, 5, 3);

    @LocalServerPort
    private int port;

    @Autowired
    private Wishes wishes;

    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void ash_asked_for_a_dog() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        here(() -> wishes.ask(
                anna,
                NOW,
                TODAY,
                new NewWish(
                        ash.id(),
                        ASKED,
                        new ExactWords("Can I see my dog?", "Anna Example", ExactWords.How.SPOKEN, ""))));
    }

    private void answered(Map<String, String> more) {
        var iro = iro();
        var wish = here(() -> wishes.list(anna, TODAY, ash.id()).getFirst().id());
        var typed = new java.util.HashMap<>(Map.of("outcome", "YES", "reason", "On Sunday, with Nan."));
        typed.putAll(more);
        iro.press(iro.get("/children/" + ash.id() + "/wishes/" + wish + "/answer"), "Record the answer", typed);
    }

    private Visitor iro() {
        return new Visitor(port).as(story.organisation(), anna);
    }

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), ash.id());
    }

    private String said() {
        return child().get("/me/said").words();
    }

    private String thread() {
        return "/children/" + ash.id() + "/wishes/"
                + here(() -> wishes.list(anna, TODAY, ash.id()).getFirst().id());
    }

    private void press(Visitor visitor, String path, String button, Map<String, String> typed) {
        visitor.press(visitor.get(path), button, typed);
    }

    @Test
    void the_words_are_there_before_the_answer() {
        assertThat(said())
                .contains(
                        "Can I see my dog?",
                        "You told Anna Example on 3 May 2026.",
                        "Anna Example answers by 13 May 2026.",
                        "That day has passed.",
                        "You have waited 43 days.");
    }

    @Test
    void an_answer_noted_for_adults_is_not_the_childs_to_read() {
        answered(Map.of());
        assertThat(said()).contains("You have waited 43 days.").doesNotContain("On Sunday, with Nan.");
        assertThat(iro().get("/children/" + ash.id()).words())
                .contains("Noted for staff: the child does not see it.", "Past the day promised");
    }

    @Test
    void an_answer_written_to_the_child_is() {
        answered(Map.of("shown", "yes"));
        assertThat(said())
                .contains("Anna Example says", "Yes.", "On Sunday, with Nan.")
                .doesNotContain("answers by", "You have waited");
    }

    @Test
    void told_again_it_waits_again_and_staff_see_it() {
        answered(Map.of("shown", "yes"));
        press(child(), "/me/said", "Tell me again", Map.of("do", "again"));
        assertThat(said()).contains("You have waited 43 days.").doesNotContain("Tell me again");
        assertThat(iro().get(thread()).words()).contains("The child says: tell me again", "Past the day promised");
    }

    @Test
    void a_talk_ends_it_when_the_child_says_yes() {
        press(iro(), thread(), "We talked", Map.of("do", "talked"));
        assertThat(said()).contains("Anna Example says you talked about this. Did you?", "You have waited 43 days.");
        press(child(), "/me/said", "Yes, we talked", Map.of("do", "yes"));
        assertThat(said()).contains("You talked about this.").doesNotContain("You have waited");
    }

    @Test
    void an_adult_writes_down_how_the_child_said_so_and_the_child_may_say_no() {
        press(iro(), thread(), "We talked", Map.of("do", "talked"));
        press(iro(), thread(), "Write it down", Map.of("do", "witnessed", "how", "You drew your dog and smiled."));
        assertThat(said())
                .contains("Anna Example wrote down that you talked:", "You drew your dog and smiled.")
                .doesNotContain("You have waited");
        press(child(), "/me/said", "No, we did not", Map.of("do", "no"));
        assertThat(said()).contains("You have waited 43 days.");
    }

    @Test
    void somebody_else_is_named_to_answer_by_another_day() {
        press(
                iro(),
                thread(),
                "Name them",
                Map.of("do", "name", "name", "Sam Example", "by-day", "1", "by-month", "7", "by-year", "2026"));
        assertThat(said()).contains("Sam Example answers by 1 July 2026.").doesNotContain("That day has passed.");
    }

    @Test
    void one_written_in_the_evening_waits_for_the_morning() {
        clock.set(NOW.plusSeconds(10 * 3600));
        answered(Map.of("shown", "yes"));
        assertThat(said()).doesNotContain("On Sunday, with Nan.");
        clock.set(NOW.plusSeconds(21 * 3600));
        assertThat(said()).contains("On Sunday, with Nan.");
    }
}

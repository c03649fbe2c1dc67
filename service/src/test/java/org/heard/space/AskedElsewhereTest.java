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
        var iro = new Visitor(port).as(story.organisation(), anna);
        var wish = here(() -> wishes.list(anna, TODAY, ash.id()).getFirst().id());
        var typed = new java.util.HashMap<>(Map.of("outcome", "YES", "reason", "On Sunday, with Nan."));
        typed.putAll(more);
        iro.press(iro.get("/children/" + ash.id() + "/wishes/" + wish + "/answer"), "Record the answer", typed);
    }

    private String said() {
        return new Visitor(port)
                .as(story.organisation(), ash.id())
                .get("/me/said")
                .words();
    }

    @Test
    void the_words_are_there_before_the_answer() {
        assertThat(said())
                .contains("Can I see my dog?", "You told Anna Example", "The answer is not written here yet.");
    }

    @Test
    void an_answer_noted_for_adults_is_not_the_childs_to_read() {
        answered(Map.of());
        assertThat(said()).contains("The answer is not written here yet.").doesNotContain("On Sunday, with Nan.");
    }

    @Test
    void an_answer_written_to_the_child_is() {
        answered(Map.of("shown", "yes"));
        assertThat(said()).contains("Anna Example says", "Yes.", "On Sunday, with Nan.");
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

package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.voice.Wish;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a child of eight has in sight: not all who know them before they can send, not every answer of years, and
/// nobody
/// by a word of the office.
class ShortPagesTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Wishes wishes;

    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void a_child_with_many_around_them() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2017-03-02")
                .enteredCare("2026-01-05", "C2", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, story.person("Sam Example", Role.SOCIAL_WORKER), "2026-01-06")
                .plannedFor("2026-07-01")
                .knows(facts("Maya Example", Relationship.MOTHER))
                .knows(facts("Tess Teacher", Relationship.DESIGNATED_TEACHER))
                .knows(facts("Nora Nurse", Relationship.LOOKED_AFTER_NURSE));
        story.answersAtNight("01632 960 001");
    }

    @Test
    void who_must_not_see_it_is_asked_with_those_who_work_with_them_first_and_the_others_folded() {
        var child = child();
        var page = child.get("/me/say/cloud");
        var folded = page.page().expectFirst("fieldset details:has([name=hidden])");
        assertThat(folded.text()).contains("Maya Example", "Tess Teacher", "Nora Nurse");
        assertThat(folded.hasAttr("open")).isFalse();
        assertThat(folded.text()).doesNotContain("Anna Example", "Sam Example");
        assertThat(page.page().select("[name=hidden]"))
                .hasSizeGreaterThan(folded.select("[name=hidden]").size());
        var ticked = folded.expectFirst("[name=hidden]").val();
        var refused = child.press(page, "Send", Map.of("hidden", ticked));
        assertThat(refused.page()
                        .expectFirst("fieldset details:has([name=hidden])")
                        .hasAttr("open"))
                .as("what is ticked is in sight")
                .isTrue();
    }

    @Test
    void old_answers_are_folded_and_what_waits_never_is() {
        ash.wished("2026-01-10", "A cat");
        for (var on = 11; on <= 18; on++) {
            var day = "2026-01-" + on;
            ash.wished(day, "A dog");
            answer(day);
        }
        var page = child().get("/me/said").page();
        var folded = page.expectFirst("main > details");
        assertThat(page.select("main section.card:contains(A dog)")).hasSize(8);
        assertThat(folded.select("section.card:contains(A dog)")).hasSize(3);
        assertThat(folded.text()).doesNotContain("A cat");
        assertThat(page.select("main > section.card:contains(A cat)")).hasSize(1);
    }

    @Test
    void who_might_come_to_their_meeting_is_called_as_on_the_page_of_their_people() {
        assertThat(child().get("/me/meeting/people").words())
                .contains("Tess Teacher At your school", "Nora Nurse Your nurse", "Sam Example Your social worker")
                .contains("Maya Example (Mother)")
                .doesNotContain("Designated", "looked-after");
    }

    private void answer(String on) {
        var day = LocalDate.parse(on);
        var answered = new Wish.Answered(day, Wish.Outcome.YES, "You have one.", "Anna Example").shownFrom(NOW);
        here(() -> wishes.answer(anna, NOW, TODAY, ash.id(), ash.lastWish(), answered));
    }

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), ash.id());
    }

    private static Connection.Facts facts(String name, Relationship relationship) {
        return new Connection.Facts(
                name,
                relationship.words(),
                Connection.ParentalResponsibility.NOT_RECORDED,
                Connection.Contact.NOT_RECORDED,
                "",
                "",
                Connection.MaySee.NOTHING,
                "Not said",
                false,
                null,
                null);
    }
}

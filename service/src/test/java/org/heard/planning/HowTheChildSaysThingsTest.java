package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.Browsing;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Language, interpreter, best time and what helps: written down once, and there before somebody visits the child and
/// while their review is got ready.
class HowTheChildSaysThingsTest extends AmirasPlanningPages {
    private static final String SAID = "Interpreter Rana, Kurmanji; not from her town";

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private Visitor.Answer writes(Actor actor, String version, String... fields) {
        var typed = new LinkedHashMap<>(Map.of("_version", version));
        for (var one = 0; one < fields.length; one += 2) {
            typed.put(fields[one], fields[one + 1]);
        }
        return as(actor).open(child() + "/communication", typed);
    }

    private String child() {
        return "/children/" + amira.id();
    }

    @Test
    void what_is_written_down_is_there_before_a_visit_and_on_the_review_s_planning() {
        assertThat(writes(
                                anna,
                                "0",
                                "ways",
                                "SIGNS",
                                "language",
                                "Kurmanji",
                                "interpreter",
                                SAID,
                                "bestTime",
                                "After school, never on Mondays",
                                "helps",
                                "Something to draw with")
                        .leadsTo())
                .isEqualTo(child());
        var review = planned();
        for (var page : new String[] {child(), at + review + "/ready"}) {
            assertThat(as(anna).get(page).words())
                    .as(page)
                    .contains("Kurmanji", SAID, "After school, never on Mondays", "Something to draw with");
        }
        assertThat(as(sam).get(at + review + "/ready").words()).contains(SAID);
        assertThat(as(anna).get(child() + "/communication")
                        .page()
                        .select("#bestTime")
                        .val())
                .isEqualTo("After school, never on Mondays");
    }

    @Test
    void an_interpreter_of_signs_is_seen_where_no_language_is_written_down() {
        writes(anna, "0", "ways", "SIGNS", "interpreter", "BSL, always Kim");
        assertThat(as(anna).get(child()).words()).contains("BSL, always Kim");
        assertThat(as(anna).get(at + planned() + "/ready").words()).contains("BSL, always Kim");
    }

    @Test
    void it_is_changed_and_emptied_and_what_is_too_long_is_refused_with_nothing_lost() {
        writes(anna, "0", "language", "Kurmanji", "bestTime", "Mornings");
        assertThat(writes(anna, "1", "bestTime", "x".repeat(600), "helps", "A walk")
                        .words())
                .contains("The best time", "A walk");
        writes(anna, "1", "language", "", "bestTime", "Evenings", "helps", "A walk");
        assertThat(as(anna).get(child()).words()).contains("Evenings", "A walk").doesNotContain("Kurmanji", "Mornings");
        assertThat(writes(story.manager("Mary Example"), "1", "bestTime", "Noon")
                        .words())
                .as("who had not seen the change")
                .contains("Evenings", "Save mine instead");
        writes(anna, "2", "language", "");
        assertThat(as(anna).get(at + planned() + "/ready").words()).doesNotContain("How the child says things");
    }

    @Test
    void nobody_who_has_nothing_to_do_with_the_child_reads_or_writes_it() {
        var stranger = story.person("Otto Example", Role.SOCIAL_WORKER);
        assertThat(as(stranger).get(child() + "/communication").status()).isEqualTo(404);
        assertThat(writes(stranger, "0", "bestTime", "Never").status()).isEqualTo(404);
        assertThat(as(anna).get(child()).words()).doesNotContain("Never");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void it_is_seen_on_a_phone_and_on_a_desk() {
        writes(anna, "0", "ways", "SIGNS", "language", "Kurmanji", "interpreter", SAID, "bestTime", "After school");
        var review = planned();
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            browsing.page().navigate(at + review + "/ready");
            browsing.look("ready-says");
        }
    }
}

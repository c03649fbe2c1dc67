package org.heard.plain.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An authority makes the list of plain words its own, and an IRO who writes to a child is shown what is in the letter.
class PlainWordsJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private org.heard.access.Actor anna;
    private ChildStory amira;
    private String letter = "";

    @BeforeEach
    void a_letter_to_amira_who_is_ten() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .reviewedOn("2026-02-02", "PN1", anna);
        letter = "/children/" + amira.id() + "/reviews/" + amira.lastReview() + "/letter";
    }

    @Test
    void a_word_is_added_changed_and_switched_off_from_a_day_on() {
        var manager = new Visitor(port).as(story.organisation(), story.manager("Mo Example"));
        assertThat(manager.get("/words").words())
                .contains("placement Say instead home, where you live Since As it came");
        set(manager, "Placement", "where you sleep", "yes");
        assertThat(manager.get("/words").words())
                .contains("placement Say instead where you sleep Since 15 Jun 2026, Mo Example Told Yes");
        set(manager, "placement", "where you sleep", "no");
        assertThat(manager.get("/words").words()).contains("Switched off");
        assertThat(manager.post("/words", Map.of("word", "", "instead", "", "use", ""))
                        .words())
                .contains("Enter the word", "Enter what to say instead", "Choose whether writers are told");
    }

    @Test
    void whoever_does_not_set_it_reads_it() {
        var visitor = new Visitor(port).as(story.organisation(), anna);
        assertThat(visitor.get("/words").page().select("form[action=/words]")).isEmpty();
        assertThat(visitor.post("/words", Map.of("word", "plan", "instead", "plan", "use", "yes"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void without_scripts_a_button_shows_what_is_in_the_letter_and_saves_nothing() {
        var visitor = new Visitor(port).as(story.organisation(), anna);
        visitor.get(letter);
        var looked = visitor.post(letter, Map.of("worries", "Your placement may end soon.", "look", "yes"));
        assertThat(looked.status()).isEqualTo(200);
        assertThat(looked.page().select("[data-reading]").text()).contains("placement: home, where you live");
        assertThat(looked.page().select("#worries").text()).isEqualTo("Your placement may end soon.");
        assertThat(visitor.get(letter).page().select("#worries").text()).isEmpty();
    }

    @Test
    void what_the_authority_switched_off_is_not_told_and_a_letter_with_it_is_saved_all_the_same() {
        set(
                new Visitor(port).as(story.organisation(), story.person("Ad Example", Role.ADMINISTRATOR)),
                "placement",
                "home",
                "no");
        var visitor = new Visitor(port).as(story.organisation(), anna);
        visitor.get(letter);
        assertThat(visitor.post(letter, Map.of("worries", "Your placement. The LAC review.", "look", "yes"))
                        .page()
                        .select("[data-reading]")
                        .text())
                .contains("LAC review: your review")
                .doesNotContain("placement");
        var page = visitor.get(letter).page();
        var saved = visitor.post(
                letter,
                Map.of(
                        "worries",
                        "The LAC review.",
                        "_key",
                        page.select("[name=_key]").val(),
                        "_version",
                        page.select("[name=_version]").val()));
        assertThat(saved.status()).isEqualTo(302);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void it_is_shown_while_it_is_typed() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate(letter);
            page.locator("#worries")
                    .fill(
                            "We are worried that contact with Mum makes you sad, and that you then do not sleep or eat, or go to school.");
            page.locator("[data-reading] li strong:has-text('contact')").waitFor();
            browsing.look("letter-reading");
            page.locator("#worries").fill("You miss Mum.");
            page.locator("[data-reading] li strong:has-text('contact')")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), story.manager("Mo Example"))
                    .page()
                    .navigate("/words");
            browsing.look("plain-words");
        }
    }

    private static void set(Visitor visitor, String word, String instead, String use) {
        var key = visitor.get("/words").page().select("[name=_key]").val();
        assertThat(visitor.post("/words", Map.of("word", word, "instead", instead, "use", use, "_key", key))
                        .status())
                .isEqualTo(302);
    }
}

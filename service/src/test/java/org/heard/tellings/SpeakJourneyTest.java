package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Saying something aloud in a browser whose microphone is made up, and one that has none.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class SpeakJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor iro;
    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        iro = story.iro("Jonathan Featherstone");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
    }

    @Test
    void a_child_records_hears_it_records_again_and_sends_and_the_iro_listens() {
        try (var browsing = Browsing.withMicrophone(port, Browsing.PHONE);
                var desk = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/say/sun");
            page.locator("[data-speak] summary").click();
            record(page, "[data-start]", browsing);
            plays(page, "[data-player]");
            record(page, "[data-again]", null);
            page.navigate("/me/say");
            page.goBack();
            plays(page, "[data-player]");
            browsing.look("space-speak");
            page.locator("main button.button:not([type=button])").click();
            page.waitForURL("**/me/said");
            plays(page, "main audio");
            browsing.look("space-said-spoken");
            desk.as(story.organisation(), iro);
            desk.page().navigate("/tellings");
            desk.page().locator("main td a, main th a").first().click();
            desk.page().locator("button[value=read]").click();
            plays(desk.page(), "main audio");
            desk.look("tellings-spoken");
        }
    }

    @Test
    void refused_the_microphone_the_child_is_told_what_else_can_be_done() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/say/sun");
            page.locator("[data-speak] summary").click();
            page.locator("[data-start]").click();
            page.waitForFunction("() => document.querySelector('[data-speak-said]').innerText !== ''");
            assertThat(page.locator("[data-speak-said]").innerText())
                    .isEqualTo("The microphone is off. You can write or draw instead.");
            assertThat(page.locator("[name=sound]").inputValue()).isEmpty();
        }
    }

    @Test
    void without_scripts_the_page_says_so() {
        try (var browsing = Browsing.at(port, Browsing.PHONE);
                var plain = Browsing.withoutScripts(port, Browsing.PHONE)) {
            browsing.as(story.organisation(), ash.id());
            plain.page().context().addCookies(browsing.page().context().cookies());
            plain.page().navigate("/me/say/star");
            plain.page().locator("[data-speak] summary").click();
            assertThat(plain.page().locator("[data-speak-none]").isVisible()).isTrue();
            assertThat(plain.page().locator("[data-start]").isVisible()).isFalse();
        }
    }

    private static void record(Page page, String button, @org.jspecify.annotations.Nullable Browsing looking) {
        page.locator(button).click();
        // the counter of the recording before stands until this one runs
        page.waitForSelector(".running");
        page.waitForFunction("() => document.querySelector('[data-counter]').innerText === '0:01'");
        if (looking != null) {
            looking.look("space-speak-running");
        }
        page.waitForResponse("**/me/sound", () -> page.locator("[data-stop]").click());
        page.waitForFunction("() => document.querySelector('[name=sound]').value === 'yes'");
    }

    /// It is there, and a browser can play it.
    private static void plays(Page page, String player) {
        page.evaluate("""
                player => new Promise((resolve, reject) => {
                  const audio = document.querySelector(player)
                  audio.addEventListener('canplay', resolve)
                  audio.addEventListener('error', () => reject(audio.error))
                  audio.preload = 'auto'
                  audio.load()
                })""", player);
    }
}

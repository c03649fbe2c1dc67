package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.copies.LetterTranslations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child chooses how letters come; one is put into their space, and they open, enlarge and close it.
class MyLettersJourneyTest extends HeardTest {
    private static final String ARABIC = "نحن نعرف كم هو الكلب مهم لك";

    @LocalServerPort
    private int port;

    @Autowired
    private LetterTranslations translations;

    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .reviewedOn("2026-02-02", "PN1", anna);
    }

    @Test
    void without_scripts_a_child_chooses_how_letters_come() {
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        assertThat(visitor.get("/me/letters")
                        .page()
                        .select("[name=way][checked]")
                        .val())
                .isEqualTo("IN_PERSON");
        assertThat(visitor.post("/me/letters", Map.of("way", "HERE")).words()).contains("Choose one first.");
        visitor.post("/me/letters", Map.of("way", "OWN_SPACE"));
        assertThat(visitor.get("/me/letters")
                        .page()
                        .select("[name=way][checked]")
                        .val())
                .isEqualTo("OWN_SPACE");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void a_letter_comes_into_the_space_and_is_kept_until_the_child_is_ready() {
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        visitor.get("/me/letters");
        visitor.post("/me/letters", Map.of("way", "OWN_SPACE"));
        var at = "/children/" + ash.id() + "/reviews/" + ash.lastReview();
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate(at + "/letter");
            for (var part : new String[] {"you-told-me", "agreed", "if-unhappy", "see-you"}) {
                page.locator("#" + part).fill("You told me that you like your dog. We agreed that the dog stays.");
            }
            browsing.button("The letter is finished").click();
            page.waitForURL("**/copies");
            here(() ->
                    translations.keep(anna, NOW, TODAY, ash.id(), ash.lastReview(), "Arabic", ARABIC, "Drita Example"));
            page.navigate(at + "/copies/" + ash.id());
            assertThat(page.locator("input[value=OWN_SPACE]").isChecked()).isTrue();
            browsing.button("Save and look it through").click();
            page.locator("input[name=looked]").check();
            browsing.button("Release this copy").click();
            browsing.link("Put it into the child’s own space").click();
            page.locator("input[value=alone]").waitFor();
            browsing.look("letter-to-put");
            page.locator("input[value=alone]").check();
            browsing.button("Put it into their space").click();
            page.locator("text=put there by Anna Example").waitFor();
        }
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate("/me/letters");
            browsing.look("space-letters");
            browsing.link("Open it").click();
            browsing.look("space-letter");
            assertThat(browsing.text()).contains("You told me that you like your dog");
            var usual = onPaper(page);
            printsWithAButton(page);
            readsAloudOnlyOnTheDevice(page);
            browsing.link("Big letters").click();
            browsing.look("space-letter-large");
            assertThat(onPaper(page)).as("pixels of a letter").isGreaterThanOrEqualTo(usual * 1.5);
            browsing.button("Keep until I am ready").click();
            page.waitForURL("**/me/letters");
            assertThat(browsing.text()).doesNotContain("dog").contains("I am ready: open it");
            browsing.button("I am ready: open it").click();
            assertThat(browsing.text()).contains("You told me that you like your dog");
        }
        onPaperWithoutScripts();
    }

    /// Where no button can be, the browser's own prints the same.
    private void onPaperWithoutScripts() {
        try (var browsing = Browsing.withoutScripts(port, Browsing.PHONE)) {
            var page = browsing.page();
            page.navigate("/demo?organisation=" + story.organisation());
            page.locator("button[name=child][value='" + ash.id() + "']").click();
            page.waitForURL("**/me");
            page.navigate("/me/letters");
            browsing.link("Open it").click();
            assertThat(page.locator("[data-print]").isVisible()).isFalse();
            var usual = onPaper(page);
            browsing.link("Big letters").click();
            assertThat(onPaper(page)).isGreaterThanOrEqualTo(usual * 1.5);
        }
    }

    /// On paper stand the letter and what it is about, and nothing else; how large it is written.
    private static double onPaper(Page page) {
        var letter =
                page.locator("h1").innerText() + "\n" + page.locator("#letter").innerText();
        assertThat(page.locator("body").innerText()).contains("Keep until I am ready");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("body").innerText().replaceAll("\\s+", " ").strip())
                .isEqualTo(letter.replaceAll("\\s+", " ").strip());
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "looks", "space-letter-on-paper.png")));
        var size = page.locator("#letter .as-written").first().evaluate("one => getComputedStyle(one).fontSize");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return Double.parseDouble(((String) size).replace("px", ""));
    }

    private static void printsWithAButton(Page page) {
        page.evaluate("() => { window.print = () => { window.printed = (window.printed ?? 0) + 1 } }");
        page.locator("[data-print]").click();
        assertThat(page.evaluate("window.printed")).isEqualTo(1);
    }

    /// The button of each part is there for a voice of the device in its language, and never for one whose words would
    /// leave it, nor for one of another language.
    private static void readsAloudOnlyOnTheDevice(Page page) {
        page.context().addInitScript("""
                window.voices = [{localService: false, lang: 'en-GB'}]
                Object.defineProperty(window, 'speechSynthesis', {value: {
                  getVoices: () => window.voices, cancel: () => {}, speaking: false,
                  speak: (words) => { window.spoken = words },
                  addEventListener: (name, hear) => { window.changed = hear }}})
                window.SpeechSynthesisUtterance = class {
                  constructor(text) { this.text = text }
                  addEventListener() {}
                }""");
        page.reload();
        var english = page.locator("[data-read-aloud='letter-en']");
        var arabic = page.locator("[data-read-aloud='letter-ar']");
        assertThat(english.isVisible()).isFalse();
        page.evaluate("() => { window.voices.push({localService: true, lang: 'en-GB'}); window.changed() }");
        assertThat(english.isVisible()).isTrue();
        assertThat(arabic.isVisible()).as("no voice of the device speaks it").isFalse();
        english.click();
        assertThat((String) page.evaluate("window.spoken.text"))
                .contains("You told me that you like your dog")
                .doesNotContain(ARABIC);
        page.evaluate("() => { window.voices.push({localService: true, lang: 'ar_SA'}); window.changed() }");
        assertThat(arabic.isVisible()).isTrue();
        arabic.click();
        assertThat((String) page.evaluate("window.spoken.lang")).isEqualTo("ar_SA");
        assertThat((String) page.evaluate("window.spoken.text")).isEqualToIgnoringWhitespace(ARABIC);
    }
}

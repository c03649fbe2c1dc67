package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.advocacy.OnTheirSide;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfile.Way;
import org.heard.children.CommunicationProfiles;
import org.heard.law.ReviewKind;
import org.heard.planning.Arranged;
import org.heard.planning.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child who came here alone and reads no English finds their language by its own name, and goes through their pages
/// from right to left; axe finds nothing and nothing is wider than the screen.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class InTheirLanguageJourneyTest extends HeardTest {
    private static final String IN_ARABIC = "لا أستطيع النوم في الليل";

    @LocalServerPort
    private int port;

    @Autowired
    private CommunicationProfiles profiles;

    @Autowired
    private OnTheirSide side;

    @Autowired
    private Plans plans;

    private Actor anna;
    private Actor manager;
    private ChildStory karim;

    @BeforeEach
    void karim_who_came_alone() {
        anna = story.iro("Anna Example");
        manager = story.person("Mary Example", Role.IRO_MANAGER);
        karim = story.child("Karim Example")
                .born("2013-05-01")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, story.person("Sam Example", Role.SOCIAL_WORKER), "2026-01-06")
                .wished("2026-05-01", "To see my uncle");
        here(() -> profiles.keep(
                anna,
                NOW,
                TODAY,
                new CommunicationProfile(
                        karim.id(),
                        Set.of(Way.SPEECH),
                        "Arabic (Sudanese)",
                        "Ms Example, by telephone",
                        "",
                        "",
                        "",
                        0)));
        here(() -> plans.plan(
                anna, NOW, TODAY, karim.id(), Set.of(ReviewKind.ORDINARY), TODAY.plusDays(20), Arranged.NOTHING));
        here(() -> side.set(
                manager,
                NOW,
                TODAY,
                new OnTheirSide.Reached(
                        "Loud and Clear",
                        "0800 000 0001",
                        "advocates@example.org",
                        "https://advocates.example.org/ask",
                        "0800 000 0002",
                        "complaints@example.org")));
    }

    @Test
    void a_child_reads_and_writes_from_right_to_left() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), karim.id()).page();
            page.getByText("العربية").click();
            page.waitForURL("**/me");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ar");
            assertThat(browsing.text()).contains("مرحبًا", "Karim").doesNotContain("Hello");
            assertThat(page.locator(".tongue").innerText())
                    .contains("No translator has read these words yet", "لم يقرأ أي مترجم");
            browsing.look("tongues-home");
            for (var at : List.of(
                    "say",
                    "say/cloud",
                    "say/check-in",
                    "said",
                    "help",
                    "side",
                    "side/advocate",
                    "rights",
                    "people",
                    "meeting",
                    "meeting/people",
                    "meeting/red-card",
                    "plan",
                    "letters",
                    "matters",
                    "matters/new",
                    "group",
                    "looked",
                    "card",
                    "rest",
                    "age",
                    "leaving",
                    "questions",
                    "questions/5",
                    "days",
                    "together")) {
                var shown = page.navigate("/me/" + at);
                assertThat(shown.status()).as(at).isEqualTo(200);
                browsing.look("tongues-" + at.replace('/', '-'));
                assertThat(english(page)).as(at).isEmpty();
            }
        }
    }

    /// What stands on the page in English and is not said to be: more than a name in a row.
    private static List<?> english(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main *, .bar *, .foot *')]
                  .filter(one => one.closest('[lang]').lang === 'ar' && !one.closest('bdi, .words, [dir=auto]'))
                  .flatMap(one => [...one.childNodes].filter(text => text.nodeType === 3).map(text => text.data))
                  .map(words => words.replace(/\\u2068[^\\u2069]*\\u2069/g, ''))
                  .filter(words => /[a-z]{2,}[^؀-ۿ]*\\s[a-z]{2,}/i.test(words))""");
    }

    @Test
    void what_is_written_in_another_script_is_raised_and_english_is_one_tap_away() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), karim.id()).page();
            browsing.send(page.getByText("العربية"));
            page.navigate("/me/say/cloud");
            assertThat(browsing.text()).contains("قد يحتاج من يقرأ إلى مترجم");
            page.locator("#words").fill(IN_ARABIC);
            page.locator("main .button:not(.second):not(.call)").last().click();
            page.waitForURL("**/me/said");
            page.locator(".tongue button").click();
            page.waitForURL("**/me");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("ltr");
            assertThat(browsing.text()).contains("Hello, Karim", "العربية");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), anna).page().navigate("/tellings");
            assertThat(browsing.text()).contains("Raised by its words");
            browsing.link("A worry").click();
            browsing.page().locator("button[value=read]").click();
            assertThat(browsing.text())
                    .contains(IN_ARABIC, "Their language: Arabic (Sudanese). Who interprets: Ms Example, by telephone");
            browsing.look("tongues-read");
        }
    }

    @Test
    void a_manager_has_all_the_words_side_by_side_to_print() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), manager).page().navigate("/words/languages");
            browsing.look("tongues-languages");
            browsing.link("Arabic").click();
            browsing.look("tongues-words");
        }
    }

    @Test
    void what_was_said_through_an_interpreter_says_through_whom() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate("/children/" + karim.id() + "/wishes/new");
            assertThat(page.locator("#interpreter").inputValue()).isEqualTo("Ms Example, by telephone");
            page.locator("#words").fill("أريد أن أرى عمي");
            page.locator("#how-said").selectOption("INTERPRETED");
            browsing.look("tongues-interpreter");
            page.locator("main button[type=submit], main .govuk-button").last().click();
            page.waitForURL("**/children/" + karim.id());
            page.navigate("/children/" + karim.id());
            assertThat(browsing.text()).contains("Said it through an interpreter (Ms Example, by telephone)");
        }
    }
}

package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfile.Way;
import org.heard.children.CommunicationProfiles;
import org.heard.plain.Language;
import org.heard.plain.MadeUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A manager brings a language, in made-up words of two scripts, and a child who reads it goes through their pages.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class BroughtLanguageJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private CommunicationProfiles profiles;

    private Actor anna;
    private Actor manager;
    private ChildStory child;

    @BeforeEach
    void a_child_who_came_alone() {
        anna = story.iro("Anna Example");
        manager = story.person("Mary Example", Role.IRO_MANAGER);
        child = story.child("Sami Example")
                .born("2013-05-01")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, story.person("Sam Example", Role.SOCIAL_WORKER), "2026-01-06");
    }

    private void speaks(String language) {
        here(() -> profiles.keep(
                anna,
                NOW,
                TODAY,
                new CommunicationProfile(
                        child.id(), Set.of(Way.SPEECH), language, "Ms Example, by telephone", "", "", "", 0)));
    }

    private void at(String path, Browsing browsing) {
        browsing.page().navigate("/words/languages/" + path);
    }

    private static FilePayload file(String text) {
        return new FilePayload("words.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    /// From the file for the translator to children who may choose the language.
    private void brings(Language language, String letters, Browsing browsing) {
        var page = browsing.as(story.organisation(), manager).page();
        page.navigate("/words/languages");
        browsing.look("brought-" + language.tag() + "-languages");
        browsing.link(language.englishName()).first().click();
        browsing.look("brought-" + language.tag() + "-nothing");
        var download = page.waitForDownload(
                () -> browsing.link("Save the file for the translator").click());
        assertThat(download.suggestedFilename())
                .isEqualTo("words-" + language.tag().toLowerCase(Locale.ROOT) + ".csv");
        var sent = read(download.path());
        gives(browsing, MadeUp.filledIn(sent, row -> MadeUp.translated(row, faulty(row, letters))));
        assertThat(browsing.text())
                .contains(
                        "The file that came",
                        "The places where a name, a day or a number is set in are not those of the English",
                        "It has signs of a program in it",
                        "Words of safety and rights that are missing: 1");
        browsing.look("brought-" + language.tag() + "-tried");
        browsing.send(browsing.button("Keep these words"));
        browsing.send(browsing.button("Open it to children"));
        assertThat(browsing.text()).contains("A second person must check the words before they are opened");
        gives(browsing, MadeUp.whole(sent, letters));
        browsing.send(browsing.button("Keep these words"));
        for (var part : List.of("home", "say", "write", "rights")) {
            at("preview?language=" + language.tag() + "&part=" + part, browsing);
            browsing.look("brought-" + language.tag() + "-preview-" + part);
        }
        assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.direction());
        at("brought?language=" + language.tag(), browsing);
        page.locator("#checker").fill("First Example");
        browsing.day("on", 12, 6, 2026);
        browsing.send(browsing.button("Record who checked it"));
        assertThat(browsing.text()).contains("Who checks must be somebody else than who translated");
        page.locator("#checker").fill("Second Example");
        browsing.send(browsing.button("Record who checked it"));
        browsing.send(browsing.button("Open it to children"));
        assertThat(browsing.text()).contains("Open to children since 15 June 2026");
        browsing.look("brought-" + language.tag() + "-open");
    }

    private void gives(Browsing browsing, String text) {
        browsing.page().locator("#translator").fill("First Example");
        browsing.page().locator("#file").setInputFiles(file(text));
        browsing.send(browsing.button("Look through the file"));
    }

    private static String faulty(List<String> row, String letters) {
        return switch (row.get(0) + " " + row.get(1)) {
            case "home hello" -> letters;
            case "home say" -> "<b>" + letters + "</b>";
            case "rights intro" -> "";
            default -> MadeUp.words(row.get(2), letters);
        };
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void reads(Language language, String letters) {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), child.id()).page();
            browsing.send(page.getByText(language.ownName()));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo(language.direction());
            for (var at :
                    List.of("", "/say", "/say/cloud", "/help", "/rights", "/people", "/meeting", "/age", "/side")) {
                assertThat(page.navigate("/me" + at).status()).isEqualTo(200);
                browsing.look("brought-" + language.tag() + "-me" + at.replace('/', '-'));
            }
            page.navigate("/me/rights");
            assertThat(browsing.text()).contains(MadeUp.words("My rights", letters));
            browsing.send(page.locator(".tongue button"));
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("ltr");
            assertThat(browsing.text()).contains("Hello, Sami", language.ownName());
            browsing.send(page.getByText(language.ownName()));
        }
    }

    @Test
    void a_language_from_right_to_left_is_brought_opened_read_and_closed_again() {
        speaks("Dari");
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            brings(Language.DARI, MadeUp.DARI, browsing);
            reads(Language.DARI, MadeUp.DARI);
            browsing.send(browsing.button("Close it again"));
            assertThat(browsing.text()).contains("Children who chose it read English");
        }
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), child.id()).page();
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("ltr");
            assertThat(browsing.text()).contains("Hello, Sami").doesNotContain(Language.DARI.ownName());
        }
    }

    @Test
    void a_language_in_the_script_of_tigrinya_is_brought_and_read() {
        speaks("Tigrinya");
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            brings(Language.TIGRINYA, MadeUp.GEEZ, browsing);
        }
        reads(Language.TIGRINYA, MadeUp.GEEZ);
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), anna).page().navigate("/children/" + child.id() + "/communication");
            assertThat(browsing.text()).contains("Their own pages can speak Arabic, Tigrinya");
            browsing.look("brought-ti-communication");
        }
    }
}

package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.cards.CardInHand;
import org.heard.children.Siblings;
import org.heard.matters.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child in the middle of writing goes to somebody on their side, in a browser without scripts: what they typed is
/// there when they come back, and the browser has kept none of it.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class SideTakesAlongJourneyTest extends HeardTest {
    private static final String SAID = "Only with the door open";

    @LocalServerPort
    private int port;

    @Autowired
    private Siblings siblings;

    @Autowired
    private Together together;

    private CardInHand ash;

    @BeforeEach
    void a_child_with_a_card() {
        ash = CardInHand.of(story, port);
        story.answersAtNight("01632 960 001");
    }

    private Browsing child() {
        return Browsing.withoutScripts(port, Browsing.PHONE)
                .as(story.organisation(), ash.child().id());
    }

    @Test
    void wherever_they_write_their_words_wait_for_them() {
        var boxes = new LinkedHashMap<>(Map.of(
                "/me/say/cloud", "#words",
                "/me/side/complaint", "#reach",
                "/me/meeting/red-card", "#topic",
                "/me/meeting/when", "main textarea",
                "/me/meeting/people", "#name",
                "/me/matters/new", "#name",
                "/me/help", "#words"));
        boxes.put("/me/group", "main textarea");
        story.group(ash.child().id());
        try (var browsing = child()) {
            var page = browsing.page();
            boxes.forEach((at, box) -> {
                page.navigate(at);
                page.locator(box).fill(SAID);
                page.locator(".bar .side").click();
                assertThat(page.url()).as(at).endsWith("/me/side");
                assertThat(browsing.text()).as(at).contains("Someone on my side", "Something you began is waiting");
                assertThat(page.content()).as("not on this page").doesNotContain(SAID);
                goOn(browsing);
                assertThat(page.locator(box).inputValue()).as(at).isEqualTo(SAID);
                assertThat(page.context().storageState())
                        .as("kept in no browser")
                        .doesNotContain("door");
            });
            page.navigate("/me/say/cloud");
            page.locator(".bar .side").click();
            assertThat(browsing.text()).as("nothing was typed").doesNotContain("is waiting");
            page.navigate("/me/matters/new");
            page.locator("#name").fill("Nan");
            page.locator("main [name=ring]").first().check();
            browsing.button("Save").click();
            browsing.link("Change").click();
            page.locator(".bar .side").click();
            assertThat(browsing.text()).as("it stands there already").doesNotContain("is waiting");
        }
    }

    @Test
    void a_check_in_goes_on_where_it_was() {
        try (var browsing = child()) {
            var page = browsing.page();
            page.navigate("/me/say/check-in");
            page.locator("main [value=GOOD]").check();
            browsing.button("Next").click();
            page.locator("main [value=BAD]").check();
            page.locator(".bar .side").click();
            assertThat(page.url()).endsWith("/me/side");
            goOn(browsing);
            assertThat(browsing.text()).contains("2 of 3");
            assertThat(page.locator("main [value=BAD]").isChecked()).isTrue();
            browsing.button("Tell somebody instead").click();
            assertThat(page.url()).endsWith("/me/help");
            assertThat(page.locator("main a[href='tel:999']").isVisible()).isTrue();
            goOn(browsing);
            assertThat(browsing.text()).contains("2 of 3");
        }
    }

    @Test
    void a_set_of_questions_keeps_what_was_answered() {
        try (var browsing = child()) {
            var page = browsing.page();
            page.navigate("/me/questions/" + QuestionSet.FEELING_SAFE.path());
            browsing.button("Start").click();
            page.locator("main [value=BAD]").check();
            page.locator("#words").fill(SAID);
            browsing.button("Next").click();
            browsing.button("Tell somebody instead").click();
            page.locator("main button[formaction='/me/unsent/side']").click();
            assertThat(page.url()).endsWith("/me/side");
            goOn(browsing);
            browsing.button("Back").click();
            assertThat(page.locator("#words").inputValue()).isEqualTo(SAID);
            assertThat(page.locator("main [value=BAD]").isChecked()).isTrue();
        }
    }

    @Test
    void with_each_sister_and_brother_there_is_a_way_of_its_own() {
        agreed("Kit Example");
        agreed("Max Example");
        try (var browsing = child()) {
            var page = browsing.page();
            page.navigate("/me/together");
            var max = "section:has-text('Max') ";
            page.locator(max + "textarea").fill(SAID);
            browsing.look("side-together");
            page.locator(max + "button[formaction='/me/unsent/side']").click();
            goOn(browsing);
            assertThat(page.locator(max + "textarea").inputValue()).isEqualTo(SAID);
        }
    }

    @Test
    void whoever_presses_enter_sends_what_they_wrote_and_goes_nowhere_else() {
        try (var browsing = child()) {
            var page = browsing.page();
            page.navigate("/me/matters/new");
            page.locator("main [name=ring]").first().check();
            page.locator("main [name=time]").first().check();
            page.locator("#name").fill("Nan");
            page.locator("#name").press("Enter");
            assertThat(page.url()).endsWith("/me/matters");
            page.navigate("/me/meeting/people");
            page.locator("#name").fill("Aunt Bea");
            page.locator("#name").press("Enter");
            assertThat(page.url()).contains("/me/meeting/people");
            assertThat(page.content()).as("one more, and its box is free").contains("Aunt Bea");
            assertThat(page.locator("#name").inputValue()).isEmpty();
        }
    }

    private static void goOn(Browsing browsing) {
        browsing.page()
                .locator("main [role=status] a", new Page.LocatorOptions().setHasText("Go on writing"))
                .click();
    }

    private void agreed(String name) {
        var other = story.child(name).born("2014-03-02").enteredCare("2026-01-05", "C1", "U6");
        here(() -> siblings.link(story.teller(), NOW, TODAY, ash.child().id(), other.id(), Siblings.Kind.FULL));
        here(() -> together.agree(story.teller(), NOW, TODAY, ash.child().id(), other.id(), "Every Saturday"));
    }
}

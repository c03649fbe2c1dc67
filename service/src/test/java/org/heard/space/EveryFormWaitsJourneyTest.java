package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.cards.CardInHand;
import org.heard.children.Siblings;
import org.heard.matters.Together;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whatever form a child writes in: where their time runs out, nothing is sent and nothing is lost; it waits for them,
/// and once they have sent it, it waits no longer.
class EveryFormWaitsJourneyTest extends HeardTest {
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

    private Visitor child() {
        return new Visitor(port).as(story.organisation(), ash.child().id());
    }

    @Test
    void a_question_about_my_meeting() {
        waits("/me/meeting/when", "words", Map.of());
    }

    @Test
    void a_red_card() {
        waits("/me/meeting/red-card", "topic", Map.of());
    }

    @Test
    void somebody_to_ask_to_my_meeting() {
        waits("/me/meeting/people", "name", Map.of());
    }

    @Test
    void asking_for_somebody_on_my_side() {
        waits("/me/side/advocate", "reach", Map.of("hide", "yes"));
    }

    @Test
    void saying_that_something_is_not_right() {
        waits("/me/side/complaint", "reach", Map.of());
    }

    @Test
    void somebody_new_on_my_map() {
        waits("/me/matters/new", "name", Map.of("ring", "NEAR", "time", "MORE"));
    }

    @Test
    void what_is_raised_in_a_group() {
        var group = story.group(ash.child().id());
        waits("/me/group", "/me/group/" + group, "words-" + group, Map.of());
    }

    @Test
    void time_with_each_sister_and_brother_is_a_form_of_its_own() {
        agreed("Kit Example");
        agreed("Max Example");
        var child = child();
        var page = child.get("/me/together");
        assertThat(page.page().select("[name=_own]")).hasSize(2);
        for (var name : new String[] {"Kit", "Max"}) {
            var card = page.page().select("section").stream()
                    .filter(one -> one.text().contains(name))
                    .findFirst()
                    .orElseThrow();
            var box = card.select("textarea").attr("name");
            child.post("/me/unsent", typed(card, Map.of(box, "About " + name)));
        }
        var links = child.get("/me/say").page().select("main a[href*='?on=']");
        assertThat(links).as("neither writes over the other").hasSize(2);
        for (var link : links) {
            var boxes = child.get(link.attr("href")).page().select("textarea");
            assertThat(boxes.eachText().stream().filter(text -> !text.isEmpty()))
                    .singleElement()
                    .isIn("About Kit", "About Max");
        }
        var first = child.get(links.getFirst().attr("href"));
        var form = first.page().select("section form").stream()
                .filter(one -> !one.select("textarea").text().isEmpty())
                .findFirst()
                .orElseThrow();
        var fields = typed(form, Map.of(form.select("[type=radio]").attr("name"), "MORE"));
        fields.put(form.select("textarea").attr("name"), "About you");
        assertThat(child.post("/me/together", fields).leadsTo()).isEqualTo("/me/together");
        assertThat(child.get("/me/say").page().select("main a[href*='?on=']")).hasSize(1);
    }

    @Test
    void what_comes_on_the_day_of_the_meeting_is_not_said_to_be_saved_and_waits() {
        var child = child();
        var forms = Map.of("/me/meeting/when", "words", "/me/meeting/red-card", "topic", "/me/meeting/people", "name");
        var open = new LinkedHashMap<String, Map<String, String>>();
        forms.forEach((at, box) ->
                open.put(at, typed(child.get(at).page().expectFirst("form[action='" + at + "']"), Map.of(box, SAID))));
        ash.child().reviewedOn(TODAY.toString(), "PN1", ash.iro());
        open.forEach((at, fields) -> {
            assertThat(child.post(at, fields).leadsTo()).isEqualTo("/me/meeting");
            assertThat(child.get("/me/meeting").words()).doesNotContain("Saved", SAID);
        });
        assertThat(child.get("/me/say").page().select("main a[href*='?on=']")).hasSize(3);
    }

    private void agreed(String name) {
        var other = story.child(name).born("2014-03-02").enteredCare("2026-01-05", "C1", "U6");
        here(() -> siblings.link(story.teller(), NOW, TODAY, ash.child().id(), other.id(), Siblings.Kind.FULL));
        here(() -> together.agree(story.teller(), NOW, TODAY, ash.child().id(), other.id(), "Every Saturday"));
    }

    private void waits(String at, String box, Map<String, String> besides) {
        waits(at, at, box, besides);
    }

    private void waits(String at, String action, String box, Map<String, String> besides) {
        var child = child();
        var shown = child.get(at).page();
        var form = shown.expectFirst("form[action='" + action + "']");
        assertThat(shown.select(".bar button[formaction=/me/unsent/side]").attr("form"))
                .as("the way to somebody on their side takes it along")
                .isNotEmpty()
                .isEqualTo(form.id());
        var fields = typed(form, besides);
        fields.put(box, SAID);
        clock.set(NOW.plus(Duration.ofMinutes(61)));
        assertThat(child.post(action, fields).leadsTo()).isEqualTo("/card?unsent");

        var again = child();
        assertThat(again.get("/me").words()).contains("Something you began is waiting for you.");
        assertThat(again.get("/me/say").words()).contains("It was not sent.").doesNotContain(SAID);
        var on = again.get("/me/say").page().select("main a[href*='?on=']").attr("href");
        assertThat(on).startsWith(at + "?on=");
        var opened = again.get(on);
        var left = opened.page().expectFirst("form[action='" + action + "']");
        assertThat(left.expectFirst("[name='" + box + "']").val()).isEqualTo(SAID);
        besides.forEach(
                (name, value) -> assertThat(left.select("[name='" + name + "'][value='" + value + "'][checked]"))
                        .as(name)
                        .hasSize(1));
        var rest = typed(left, besides);
        rest.put(box, SAID);
        assertThat(again.post(action, rest).status()).isEqualTo(302);
        assertThat(again.get("/me/say").words()).doesNotContain("It was not sent.");
        again.post("/me/unsent", rest);
        assertThat(again.get("/me/say").words()).as("a late save").doesNotContain("It was not sent.");
        clock.set(NOW.plus(Duration.ofHours(3)));
        assertThat(new Visitor(port)
                        .as(story.organisation(), ash.iro())
                        .get("/drafts")
                        .words())
                .doesNotContain(SAID);
    }

    /// The fields of a form that the child does not see, and these.
    private static Map<String, String> typed(Element form, Map<String, String> besides) {
        var fields = new LinkedHashMap<String, String>();
        form.select("form[method=post] input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.putAll(besides);
        return fields;
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void they_are_kept_while_they_are_typed_and_wait_in_one_list() {
        agreed("Kit Example");
        agreed("Max Example");
        for (var size : Map.of("phone", Browsing.PHONE, "desk", Browsing.DESK).entrySet()) {
            try (var browsing = Browsing.at(port, size.getValue())) {
                var page = browsing.as(story.organisation(), ash.child().id()).page();
                types(page, "/me/meeting/red-card", "#topic");
                types(page, "/me/together", "section:has-text('Max') textarea");
                browsing.look("unsent-together-" + size.getKey());
                types(page, "/me/matters/new", "#name");
                browsing.look("unsent-map-" + size.getKey());
                page.navigate("/me/say");
                browsing.look("unsent-list-" + size.getKey());
                page.locator("main a[href^='/me/together?on=']").last().click();
                page.waitForURL("**/me/together?on=*");
                assertThat(page.locator("section:has-text('Max') textarea").inputValue())
                        .isEqualTo(SAID);
                assertThat(page.locator("section:has-text('Kit') textarea").inputValue())
                        .isEmpty();
            }
        }
    }

    private static void types(Page page, String at, String box) {
        page.navigate(at);
        page.waitForResponse(
                response -> response.url().endsWith("/me/unsent") && response.status() == 204,
                () -> page.locator(box).fill(SAID));
    }
}

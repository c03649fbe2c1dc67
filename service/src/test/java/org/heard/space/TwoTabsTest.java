package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child has the same writing open twice, or goes back to it after it was sent: nothing they typed is lost, and
/// nothing is said to be sent that was not.
class TwoTabsTest extends HeardTest {
    private static final String AT = "/me/say/star";

    @LocalServerPort
    private int port;

    private ChildStory ash;
    private Actor anna;
    private Visitor child;

    @BeforeEach
    void ash_writes_to_anna() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        child = new Visitor(port).as(story.organisation(), ash.id());
    }

    @Test
    void begun_and_opened_in_two_tabs_each_is_kept_for_itself_and_sent_for_itself() {
        keep(tab(AT), "I want to see my nan");
        var on = waiting().getFirst();
        var one = tab(on);
        var other = tab(on);
        assertThat(one.get("words")).isEqualTo("I want to see my nan");

        keep(one, "I want to see my nan on Sundays");
        assertThat(waiting()).as("it took the place of what it was opened from").hasSize(1);
        keep(other, "I want to see my nan and the dog");
        assertThat(waiting()).as("neither writes over the other").hasSize(2);

        assertThat(send(one, "I want to see my nan on Sundays").leadsTo()).isEqualTo("/me/said");
        assertThat(waiting()).hasSize(1);
        assertThat(tab(waiting().getFirst()).get("words")).isEqualTo("I want to see my nan and the dog");
        assertThat(send(other, "I want to see my nan and the dog").leadsTo()).isEqualTo("/me/said");
        assertThat(waiting()).isEmpty();
        assertThat(child.get("/me/said").page().select(".words").eachText())
                .containsExactlyInAnyOrder("I want to see my nan on Sundays", "I want to see my nan and the dog");
    }

    @Test
    void opened_twice_and_never_saved_between_both_are_sent() {
        keep(tab(AT), "I want");
        var on = waiting().getFirst();
        var one = tab(on);
        var other = tab(on);
        send(one, "I want a bike");
        assertThat(waiting()).as("what it was opened from has been sent").isEmpty();
        send(other, "I want a dog");
        assertThat(child.get("/me/said").page().select(".words").eachText())
                .containsExactlyInAnyOrder("I want a bike", "I want a dog");
    }

    @Test
    void gone_back_to_after_it_was_sent_other_words_wait_and_nothing_says_that_they_were_sent() {
        var form = tab(AT);
        send(form, "I want a bike");
        var again = send(form, "I want a blue bike");
        assertThat(again.leadsTo()).isEqualTo("/me/say");
        assertThat(child.follow(again).words())
                .contains("It was not sent. Nobody has read it.")
                .doesNotContain("blue");
        assertThat(child.get("/me/said").page().select(".words").eachText()).containsExactly("I want a bike");

        var opened = tab(waiting().getFirst());
        assertThat(opened.get("words")).isEqualTo("I want a blue bike");
        assertThat(send(opened, "I want a blue bike").leadsTo()).isEqualTo("/me/said");
        assertThat(waiting()).isEmpty();
        assertThat(child.get("/me/said").page().select(".words").eachText())
                .containsExactlyInAnyOrder("I want a bike", "I want a blue bike");
    }

    @Test
    void a_second_tap_on_the_same_words_sends_them_once_and_keeps_nothing() {
        var form = tab(AT);
        send(form, "I want a bike");
        assertThat(send(form, "I want a bike").leadsTo()).isEqualTo("/me/said");
        assertThat(waiting()).isEmpty();
        keep(form, "I want a b");
        assertThat(waiting()).as("a save that came late").isEmpty();
        assertThat(child.get("/me/said").page().select(".words").eachText()).containsExactly("I want a bike");
    }

    @Test
    void thrown_away_in_one_tab_what_is_typed_in_the_other_stays() {
        keep(tab(AT), "I want");
        var on = waiting().getFirst();
        var other = tab(on);
        child.get("/me/say");
        child.post("/me/unsent/away", Map.of("sitting", on.substring(on.indexOf('=') + 1)));
        assertThat(waiting()).isEmpty();
        keep(other, "I want a dog");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void typed_into_two_tabs_of_one_browser_both_wait() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate(AT);
            types(page, "I want to see my nan");
            page.navigate("/me/say");
            browsing.link("Go on writing").click();
            page.locator("[name=words]").waitFor();
            var other = page.context().newPage();
            other.navigate(page.url());
            types(page, "I want to see my nan on Sundays");
            types(other, "I want to see my nan and the dog");
            page.navigate("/me/say");
            assertThat(page.locator("main a[href*='?on=']").count()).isEqualTo(2);
            assertThat(browsing.text()).contains("It waits here until");
            browsing.look("space-unsent-two");
        }
    }

    /// Until the page has kept it.
    private static void types(Page page, String words) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/me/unsent"),
                () -> page.locator("[name=words]").fill(words));
    }

    /// What stands in the form of a page as it is opened.
    private Map<String, String> tab(String at) {
        var form = child.get(at).page().expectFirst("form[action='" + AT + "']");
        var fields = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(one -> fields.put(one.attr("name"), one.val()));
        fields.put("words", form.expectFirst("[name=words]").val());
        return fields;
    }

    private void keep(Map<String, String> form, String words) {
        assertThat(child.post("/me/unsent", with(form, words)).status()).isEqualTo(204);
    }

    private Visitor.Answer send(Map<String, String> form, String words) {
        return child.post(AT, with(form, words));
    }

    private static Map<String, String> with(Map<String, String> form, String words) {
        var fields = new LinkedHashMap<>(form);
        fields.put("words", words);
        fields.put("route", "SOON");
        return fields;
    }

    private List<String> waiting() {
        return child.get("/me/say").page().select("main a[href*='?on=']").eachAttr("href");
    }
}

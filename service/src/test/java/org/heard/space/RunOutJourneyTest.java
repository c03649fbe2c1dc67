package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.cards.CardInHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A visit runs out while a child writes: nothing is sent and nothing is lost; it waits for the same child alone.
class RunOutJourneyTest extends HeardTest {
    private static final String SAID = "I do not like it when the door is locked";

    @LocalServerPort
    private int port;

    private CardInHand ash;

    @BeforeEach
    void a_child_and_a_worker() {
        ash = CardInHand.of(story, port);
        story.answersAtNight("01632 960 001");
    }

    private Visitor visit() {
        var worker = ash.worker();
        var code = worker.press(worker.get(ash.page()), "Show a code for the child’s device", Map.of())
                .page()
                .select(".govuk-panel__title")
                .text();
        var child = new Visitor(port);
        child.get("/visit/code");
        assertThat(child.post("/visit/code", Map.of("typed", code)).leadsTo()).isEqualTo("/me");
        return child;
    }

    /// The form of the page, as the child leaves it.
    private static Map<String, String> form(Visitor.Answer page, String action, String... typed) {
        var fields = new LinkedHashMap<String, String>();
        page.page()
                .select("form[action='" + action + "'] input[type=hidden]")
                .forEach(one -> fields.put(one.attr("name"), one.val()));
        for (var at = 0; at < typed.length; at += 2) {
            fields.put(typed[at], typed[at + 1]);
        }
        return fields;
    }

    private Visitor.Answer writes(Visitor child, String at) {
        child.get(at);
        return child.post(at, Map.of("do", "beside", "beside", "TEACHER"));
    }

    private void runsOut() {
        clock.set(clock.instant().plus(Duration.ofMinutes(11)));
    }

    @Test
    void what_was_sent_too_late_is_not_sent_and_waits_for_the_child_s_next_visit() {
        var child = visit();
        var page = writes(child, "/me/say/cloud");
        assertThat(page.words()).contains("If this page closes, your words wait here.");
        runsOut();
        var late = child.post("/me/say/cloud", form(page, "/me/say/cloud", "words", SAID, "route", "SOON"));
        assertThat(late.leadsTo()).isEqualTo("/card?unsent");
        assertThat(child.get("/card?unsent").words())
                .contains("Nothing was sent.")
                .doesNotContain(SAID);
        var worker = ash.worker();
        assertThat(worker.get("/tellings?show=ALL").words()).doesNotContain("A worry");
        assertThat(worker.get("/drafts").words()).doesNotContain(SAID);

        var again = visit();
        assertThat(again.get("/me").words()).contains("Something you began is waiting for you.");
        var waiting = again.get("/me/say");
        assertThat(waiting.words())
                .contains("It was not sent. Nobody has read it.")
                .doesNotContain(SAID, "worry ");
        var on = waiting.page().select("main a[href*='?on=']").attr("href");
        assertThat(again.get(on).words())
                .as("who is there is asked anew")
                .contains("Who is with you?")
                .doesNotContain(SAID);
        var opened = again.post(on, Map.of("do", "beside", "beside", "NOBODY"));
        assertThat(opened.page().select("#words").text()).isEqualTo(SAID);
        var sent = again.post("/me/say/cloud", form(opened, "/me/say/cloud", "words", SAID + ".", "route", "SOON"));
        assertThat(sent.leadsTo()).isEqualTo("/me/said");
        assertThat(again.get("/me/said").words())
                .as("a worry leaves the screen")
                .doesNotContain(SAID);
        assertThat(again.get("/me/say").words()).doesNotContain("It was not sent.");
        assertThat(again.get("/me").words()).doesNotContain("is waiting for you");
        assertThat(ash.worker().get("/tellings?show=ALL").words()).contains("A worry");
    }

    @Test
    void no_other_child_and_nobody_of_the_staff_comes_to_it() {
        var child = visit();
        var page = writes(child, "/me/say/star");
        runsOut();
        child.post("/me/say/star", form(page, "/me/say/star", "words", SAID));
        var kit = story.child("Kit Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        var other = new Visitor(port).as(story.organisation(), kit.id());
        assertThat(other.get("/me/say").words()).doesNotContain("It was not sent.");
        var own = new Visitor(port).as(story.organisation(), ash.child().id());
        var on = own.get("/me/say").page().select("main a[href*='?on=']").attr("href");
        assertThat(own.get(on).page().select("#words").text()).isEqualTo(SAID);
        assertThat(other.get(on).page().select("#words").text()).isEmpty();
        var sitting = on.substring(on.indexOf('=') + 1);
        other.get("/me/say");
        other.post("/me/unsent/away", Map.of("sitting", sitting));
        assertThat(own.get(on).page().select("#words").text())
                .as("thrown away by another")
                .isEqualTo(SAID);
        assertThat(ash.worker().get(on).status()).isEqualTo(404);
        own.get("/me/say");
        own.post("/me/unsent/away", Map.of("sitting", sitting));
        assertThat(own.get("/me/say").words()).contains("It is gone.").doesNotContain("It was not sent.");
    }

    @Test
    void a_save_that_comes_after_sending_brings_nothing_back_and_a_mark_of_another_keeps_nothing() {
        var child = new Visitor(port).as(story.organisation(), ash.child().id());
        var page = child.get("/me/say/sun");
        var fields = form(page, "/me/say/sun", "words", SAID, "route", "SOON");
        assertThat(child.post("/me/unsent", fields).status()).isEqualTo(204);
        assertThat(child.get("/me/say").words()).contains("It was not sent.");
        assertThat(child.post("/me/say/sun", fields).leadsTo()).isEqualTo("/me/said");
        child.post("/me/unsent", fields);
        assertThat(child.get("/me/say").words()).doesNotContain("It was not sent.");

        var kit = story.child("Kit Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        var other = new Visitor(port).as(story.organisation(), kit.id());
        other.get("/me/say/sun");
        other.post("/me/unsent", form(child.get("/me/say/sun"), "/me/say/sun", "words", "Not Ash"));
        var forged = form(child.get("/me/say/sun"), "/me/say/sun", "words", "Forged");
        forged.merge("_own", "x", String::concat);
        new Visitor(port).post("/me/say/sun", forged);
        assertThat(child.get("/me/say").words()).doesNotContain("It was not sent.");
        assertThat(other.get("/me/say").words()).doesNotContain("It was not sent.");
    }

    @Test
    void a_check_in_and_questions_go_on_where_they_stopped() {
        var child = new Visitor(port).as(story.organisation(), ash.child().id());
        var first = child.get("/me/questions/2");
        var question = child.press(first, "Start", Map.of());
        var box = question.page().select("textarea").attr("name");
        var tap = question.page().select("[type=radio]").attr("name");
        var second = child.press(question, "Next", Map.of("do", "next", box, "The dark", tap, "GOOD"));
        clock.set(NOW.plus(Duration.ofMinutes(61)));
        assertThat(child.press(
                                second,
                                "Next",
                                Map.of(
                                        "do",
                                        "next",
                                        second.page().select("textarea").attr("name"),
                                        "And the lift"))
                        .leadsTo())
                .isEqualTo("/card?unsent");
        var again = new Visitor(port).as(story.organisation(), ash.child().id());
        var on = again.get("/me/say").page().select("main a[href*='?on=']").attr("href");
        assertThat(on).startsWith("/me/questions/2?on=");
        var opened = again.get(on);
        assertThat(opened.page().select("textarea").text()).isEqualTo("And the lift");
        assertThat(opened.page().select("input[value='The dark']")).hasSize(1);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void it_is_kept_while_it_is_typed_and_more_time_can_be_had() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.child().id()).page();
            page.navigate("/me/help");
            page.locator("main textarea").fill("Please come");
            page.waitForResponse(
                    response -> response.url().endsWith("/me/unsent") && response.status() == 204, () -> {});
            page.navigate("/me/say/star");
            page.locator("#words").fill(SAID);
            browsing.look("unsent-writing");
            page.navigate("/me");
            browsing.look("unsent-home");
            page.navigate("/me/say");
            assertThat(page.locator("text=It was not sent.").count()).isEqualTo(2);
            browsing.look("unsent-say");
            page.locator("main a[href^='/me/help?on=']").click();
            assertThat(page.locator("main textarea").inputValue()).isEqualTo("Please come");
        }
        var noor = CardInHand.of(story, port, "2010-03-02");
        try (var desk = Browsing.at(port, Browsing.DESK).as(story.organisation(), noor.iro());
                var browsing = Browsing.at(port, Browsing.PHONE)) {
            desk.page().navigate(noor.page());
            desk.button("Show a code").click();
            var page = browsing.page();
            page.navigate("/visit/code");
            page.locator("#typed")
                    .fill(desk.page().locator(".govuk-panel__title").innerText());
            page.locator("main button").click();
            page.waitForURL("**/me");
            clock.set(NOW.plus(Duration.ofSeconds(500)));
            page.navigate("/me/say/star");
            page.locator("input[value=TEACHER]").check();
            browsing.button("Next").click();
            page.locator("#words").fill(SAID);
            page.locator("text=This page closes in 2 minutes").waitFor();
            browsing.look("visit-more-time");
            page.locator("[data-stay]").click();
            page.locator("dialog")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
            clock.set(NOW.plus(Duration.ofMinutes(15)));
            page.locator(
                            "main button:not(.second)",
                            new com.microsoft.playwright.Page.LocatorOptions().setHasText("Send"))
                    .click();
            page.waitForURL("**/me/said");
            assertThat(browsing.text()).contains("Sent.");
        }
    }

    @Test
    void more_time_is_given_to_whoever_asks_near_the_end_and_an_hour_at_most() {
        var child = visit();
        assertThat(child.get("/me/here").raw().body()).isEqualTo("600");
        clock.set(NOW.plus(Duration.ofMinutes(5)));
        assertThat(child.get("/me/here").raw().body()).isEqualTo("300");
        for (var minute = 9; minute < 55; minute += 9) {
            clock.set(NOW.plus(Duration.ofMinutes(minute)));
            assertThat(child.get("/me/here").status()).isEqualTo(200);
        }
        clock.set(NOW.plus(Duration.ofMinutes(59)));
        child.get("/me/here");
        clock.set(NOW.plus(Duration.ofMinutes(60)));
        assertThat(child.get("/me").leadsTo()).startsWith("/card");
    }
}

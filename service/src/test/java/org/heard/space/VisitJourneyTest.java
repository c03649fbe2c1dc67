package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.cards.CardInHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Ten minutes opened by a worker, on a phone on which no script runs, from the code to the way out; and what a small
/// child and an older one see of the questions.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class VisitJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private CardInHand ash;

    @BeforeEach
    void a_worker_opens_it() {
        ash = CardInHand.of(story, port);
        story.answersAtNight("01632 960 001");
    }

    @Test
    void a_visit_from_the_code_to_the_way_out_without_scripts() {
        try (var browsing = Browsing.withoutScripts(port, Browsing.PHONE);
                var desk = Browsing.at(port, Browsing.DESK).as(story.organisation(), ash.iro())) {
            desk.page().navigate(ash.page());
            desk.button("Show a code").click();
            var code = desk.page().locator(".govuk-panel__title").innerText();
            var page = browsing.page();
            page.navigate("/visit/code");
            page.locator("#typed").fill(code);
            kept(browsing, "visit-code");
            page.locator("main button").click();
            assertThat(browsing.text()).contains("Hello, Ash");
            browsing.link("Say something").click();
            browsing.link("A wish").click();
            assertThat(browsing.text()).contains("Who is with you?");
            assertThat(page.locator("input:checked").count()).isZero();
            kept(browsing, "visit-who");
            page.locator("input[value=ADVOCATE]").check();
            browsing.button("Next").click();
            page.locator("#words").fill("I want to see my nan more");
            page.locator("input[value=BUTTERFLY]").check();
            kept(browsing, "visit-wish");
            browsing.button("Send").click();
            assertThat(browsing.text()).contains("Sent.", "I want to see my nan more");
            kept(browsing, "visit-sent");

            page.navigate("/me/questions");
            kept(browsing, "visit-questions");
            browsing.link("Feeling safe").click();
            page.locator("input[value=ADVOCATE]").check();
            browsing.button("Next").click();
            kept(browsing, "visit-questions-start");
            browsing.button("Start").click();
            kept(browsing, "visit-questions-safe");
            var questions = QuestionSet.FEELING_SAFE.questions(org.heard.plain.AgeBand.EIGHT_TO_ELEVEN);
            for (var question : questions) {
                assertThat(page.locator("main a[href='tel:999']").isVisible()).isTrue();
                if (question.isWritten()) {
                    page.locator("#words").fill("The dark");
                    kept(browsing, "visit-questions-write");
                } else {
                    page.locator("[type=radio][value=GOOD]").check();
                }
                browsing.button("Next").click();
            }
            assertThat(browsing.text()).contains("This is what you said", "The dark");
            kept(browsing, "visit-questions-end");
            browsing.button("Back").click();
            assertThat(page.locator("#words").inputValue()).isEqualTo("The dark");
            browsing.button("Tell somebody instead").click();
            kept(browsing, "visit-questions-instead");
            browsing.button("Back to the questions").click();
            browsing.button("Next").click();
            browsing.button("Send").click();
            assertThat(browsing.text()).contains("Sent.").doesNotContain("The dark");

            page.locator(".bar .help").click();
            assertThat(page.locator("input[name=beside]").count()).isZero();
            page.locator("main textarea").fill("Please come");
            page.locator("main button.call").click();
            assertThat(browsing.text()).contains("Nobody has read this yet.");
            kept(browsing, "visit-help");

            desk.page().navigate("/tellings?show=ALL");
            desk.look("visit-read-list");
            desk.page()
                    .locator("main td a, main th a", new Page.LocatorOptions().setHasText("A wish"))
                    .first()
                    .click();
            desk.page().locator("button[value=read]").click();
            assertThat(desk.text()).contains("Written with an advocate beside the child; marked with a butterfly.");
            desk.look("visit-read");

            page.context().route("https://www.bbc.co.uk/**", VisitJourneyTest::weather);
            page.locator(".leave button").click();
            page.waitForURL("https://www.bbc.co.uk/**");
            page.navigate("/me/said");
            assertThat(page.url()).contains("/card");
        }
    }

    @Test
    void the_youngest_and_the_oldest_at_both_widths() {
        var kit = child("Kit Example", "2020-03-02");
        var noor = child("Noor Example", "2009-03-02");
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), kit.id());
            page.navigate("/me/say/cloud");
            browsing.look("beside-who-youngest");
            assertThat(tooSmall(page)).isEmpty();
            page.locator("input[value=CARER]").check();
            browsing.button("Next").click();
            browsing.look("beside-worry-youngest");
            page.locator("#words").fill("It is nice here");
            page.locator("input[value=HEART]").check();
            browsing.button("Send").click();
            page.navigate("/me/say");
            browsing.look("beside-say-youngest");
            page.navigate("/me/questions/2");
            page.locator("input[value=TEACHER]").check();
            browsing.button("Next").click();
            browsing.button("Start").click();
            browsing.look("questions-youngest");
            assertThat(tooSmall(page)).isEmpty();
            browsing.as(story.organisation(), noor.id());
            page.navigate("/me/questions");
            browsing.look("questions-oldest");
            page.navigate("/me/questions/7");
            browsing.look("questions-oldest-start");
            browsing.button("Start").click();
            browsing.look("questions-oldest-ask");
            browsing.button("Next").click();
            browsing.look("questions-oldest-refused");
        }
        try (var desk = Browsing.at(port, Browsing.DESK).as(story.organisation(), ash.iro())) {
            desk.page().navigate("/tellings");
            desk.look("beside-read-list");
            desk.page().locator("main td a, main th a").first().click();
            desk.page().locator("button[value=read]").click();
            desk.look("beside-read");
        }
    }

    private ChildStory child(String name, String born) {
        return story.child(name)
                .born(born)
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, ash.iro(), "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, story.person("Wanda Grimshaw", Role.SOCIAL_WORKER), "2026-01-06");
    }

    /// A picture of the page as this phone shows it, and nothing wider than it.
    private static void kept(Browsing browsing, String what) {
        browsing.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "looks", what + "-360.png")));
        browsing.clean(what);
        assertThat(browsing.page().locator("body").boundingBox().width).isLessThanOrEqualTo(Browsing.PHONE);
    }

    /// What a child taps is at least 44 pixels high: an answer is its whole line; words in a sentence excepted.
    private static java.util.List<?> tooSmall(Page page) {
        return (java.util.List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a, button, label.answer, textarea')]
                  .filter(one => one.offsetParent && !one.classList.contains('skip') && !one.closest('.foot'))
                  .filter(one => one.getBoundingClientRect().height < 44)
                  .map(one => one.outerHTML)""");
    }

    private static void weather(com.microsoft.playwright.Route route) {
        route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                .setContentType("text/html")
                .setBody("<h1>Weather</h1>"));
    }
}

package org.heard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A worker gives out a card, and a child comes in with it on a phone.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class CardJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private CardInHand ash;

    @BeforeEach
    void a_child_whose_next_review_is_planned() {
        ash = CardInHand.of(story, port);
    }

    @Test
    void from_the_worker_s_page_to_the_child_s_own() {
        var card = printed();
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            page.navigate("/card");
            browsing.look("card-door");
            page.navigate(card);
            page.locator("[data-card] h1").waitFor();
            assertThat(page.url()).doesNotContain("#");
            browsing.look("card-shown");
            browsing.button("Go on").click();
            browsing.look("card-choose");
            assertThat(tooSmall(page)).isEmpty();
            tap(browsing, "Fish", "Moon", "Fish", "Key");
            page.locator("h1", new Page.LocatorOptions().setHasText("Now the same four again"))
                    .waitFor();
            tap(browsing, "Fish", "Moon", "Fish", "Key");
            page.waitForURL("**/me");
            browsing.look("card-first-home");
            assertThat(page.evaluate("window.localStorage.length + window.sessionStorage.length"))
                    .isEqualTo(0);

            page.navigate("/card/stop");
            browsing.look("card-stop");
            page.navigate(card);
            browsing.button("Go on").click();
            page.locator("[name=picture][value=SUN]").click();
            browsing.look("card-one-tapped");
            assertThat(browsing.text()).contains("1 of 4");
            tap(browsing, "Sun", "Sun", "Sun");
            page.locator("[role=status].note").waitFor();
            assertThat(browsing.text()).contains("You can try 4 more times");
            tap(browsing, "Fish", "Moon", "Fish", "Key");
            page.waitForURL("**/me");
            assertThat(browsing.text()).contains("You were last here on Monday 15 June at 12:00, with your card.");
            browsing.look("card-home-again");
            browsing.page().navigate("/me/card");
            browsing.look("card-mine");
        }
    }

    @Test
    void the_other_ways_in_are_as_calm_as_the_first() {
        try (var worker = Browsing.at(port, Browsing.DESK).as(story.organisation(), ash.iro())) {
            var page = worker.page();
            page.navigate(ash.page());
            worker.button("Show a code").click();
            page.locator(".govuk-panel__title").waitFor();
            worker.look("card-code");
            page.navigate(ash.page());
            worker.button("Sign me out").click();
            page.waitForURL("**/visit");
            worker.look("card-visit");
            worker.button("Begin").click();
            page.waitForURL("**/me");
            assertThat(worker.text()).contains("Hello, Ash");
        }
        try (var child = Browsing.at(port, Browsing.PHONE)) {
            for (var way : List.of("/visit/code", "/card/link", "/card/help")) {
                child.page().navigate(way);
                child.look("card-way" + way.replace('/', '-'));
            }
        }
    }

    private String printed() {
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), ash.iro())) {
            var page = browsing.page();
            page.navigate(ash.page());
            browsing.look("card-staff-none");
            browsing.button("Give out a card").click();
            page.locator("text=The card can be printed now").waitFor();
            browsing.look("card-staff-issued");
            page.navigate(ash.page() + "/print");
            browsing.lookOutsideItsPolicy("card-sheet");
            page.navigate(ash.page() + "/print");
            var html = org.jsoup.Jsoup.parse(page.content());
            var address = QrReading.of(java.util.Objects.requireNonNull(html.selectFirst("svg")));
            return address.substring(address.indexOf("/card"));
        }
    }

    private static void tap(Browsing browsing, String... words) {
        for (var word : List.of(words)) {
            browsing.page()
                    .locator("button.picture", new Page.LocatorOptions().setHasText(word))
                    .first()
                    .click();
        }
    }

    private static List<?> tooSmall(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main button')]
                  .filter(one => one.getBoundingClientRect().height < 44 || one.getBoundingClientRect().width < 44)
                  .map(one => one.outerHTML)""");
    }
}

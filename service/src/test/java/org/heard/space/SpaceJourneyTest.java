package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child opens their own space in a browser, at every age, and leaves it in a hurry.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class SpaceJourneyTest extends HeardTest {
    private static final String ELSEWHERE = "https://www.bbc.co.uk/**";

    @LocalServerPort
    private int port;

    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        var anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
    }

    @Test
    void the_space_speaks_to_every_age() {
        for (var born : List.of("2020-05-01", "2016-05-01", "2012-05-01", "2007-05-01")) {
            var child = story.child("Kit Example").born(born).enteredCare("2026-01-05", "C1", "U6");
            try (var browsing = Browsing.at(port, Browsing.PHONE)) {
                browsing.as(story.organisation(), child.id());
                assertThat(browsing.text()).contains("Hello, Kit");
                browsing.look("space-home-" + born.substring(0, 4));
                assertThat(tooSmall(browsing.page())).isEmpty();
            }
        }
    }

    @Test
    void leaving_ends_the_session_and_back_shows_nothing() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            page.context().route(ELSEWHERE, SpaceJourneyTest::weather);
            browsing.as(story.organisation(), ash.id());
            page.locator(".leave button").click();
            page.waitForURL(ELSEWHERE);
            page.goBack();
            page.waitForURL("**/card*");
            assertThat(page.content()).doesNotContain("Ash");
            page.navigate("/me");
            assertThat(page.url()).contains("/card");
        }
    }

    @Test
    void pressing_shift_three_times_leaves_too() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            page.context().route(ELSEWHERE, SpaceJourneyTest::weather);
            browsing.as(story.organisation(), ash.id());
            for (var press = 0; press < 3; press++) {
                page.keyboard().press("Shift");
            }
            page.waitForURL(ELSEWHERE);
        }
    }

    @Test
    void leaving_works_without_scripts() {
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        assertThat(visitor.get("/me").words()).contains("Hello, Ash");
        var left = visitor.post("/leave", java.util.Map.of());
        assertThat(left.status()).isEqualTo(303);
        assertThat(left.header("Location")).isEqualTo("https://www.bbc.co.uk/weather");
        assertThat(left.header("Clear-Site-Data")).contains("cache", "storage");
        assertThat(visitor.get("/me").leadsTo()).startsWith("/card");
    }

    @Test
    void a_child_is_signed_in_at_one_place() {
        var first = new Visitor(port).as(story.organisation(), ash.id());
        var second = new Visitor(port).as(story.organisation(), ash.id());
        assertThat(first.get("/me").status()).isEqualTo(302);
        assertThat(second.get("/me").words()).contains("Hello, Ash");
    }

    @Test
    void an_hour_is_the_longest() {
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        clock.set(NOW.plusSeconds(59 * 60));
        assertThat(visitor.get("/me").status()).isEqualTo(200);
        clock.set(NOW.plusSeconds(60 * 60));
        assertThat(visitor.get("/me").leadsTo()).startsWith("/card");
    }

    private static void weather(Route route) {
        route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<h1>Weather</h1>"));
    }

    /// What a child taps is at least 44 pixels high; words in a sentence excepted.
    private static List<?> tooSmall(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('a, button, input, summary')]
                  .filter(one => one.offsetParent && !one.closest('p') && !one.classList.contains('skip'))
                  .filter(one => one.getBoundingClientRect().height < 44)
                  .map(one => one.outerHTML)""");
    }
}

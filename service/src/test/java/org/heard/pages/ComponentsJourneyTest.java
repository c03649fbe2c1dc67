package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import org.heard.Browsing;
import org.heard.pages.web.ComponentsPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// Every part of a page, in a browser, under the policy that forbids everything in line.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ComponentsJourneyTest {
    /// No service is there: whatever the browser asks for, the test answers.
    private static final int NOBODY = 80;

    @Test
    void nothing_is_found_by_axe_nothing_runs_over_the_edge_and_nothing_is_blocked() {
        try (var browsing = Browsing.at(NOBODY, Browsing.PHONE)) {
            opened(browsing);
            browsing.look("components");
        }
    }

    @Test
    void a_picture_without_words_a_line_too_long_and_an_error_would_all_be_found() {
        try (var browsing = Browsing.at(NOBODY, Browsing.PHONE)) {
            var page = opened(browsing);
            page.evaluate("document.querySelector('main').innerHTML += '<img src=\"/assets/images/favicon.svg\">'");
            assertThatThrownBy(() -> browsing.clean("a picture")).hasMessageContaining("image-alt");
        }
        try (var browsing = Browsing.at(NOBODY, Browsing.PHONE)) {
            opened(browsing).evaluate("document.querySelector('main').style.minWidth = '1000px'");
            assertThatThrownBy(() -> browsing.clean("a line")).hasMessageContaining("expected: 360");
        }
        try (var browsing = Browsing.at(NOBODY, Browsing.PHONE)) {
            opened(browsing).evaluate("console.error('it broke')");
            assertThatThrownBy(() -> browsing.clean("an error")).hasMessageContaining("it broke");
        }
    }

    @Test
    void all_fields_can_be_reached_without_javascript() {
        try (var browsing = Browsing.withoutScripts(NOBODY, Browsing.DESK)) {
            var page = opened(browsing);
            assertThat(page.locator("#how").isVisible()).isFalse();
            page.getByText("Some other way").first().click();
            assertThat(page.locator("#how").isVisible()).isTrue();
            assertThat(page.getByText("You can use up to 40 characters").first().isVisible())
                    .isTrue();
            assertThat(page.locator("[data-print]").first().isVisible()).isFalse();
            assertThat(page.locator(".govuk-service-navigation__link").first().isVisible())
                    .isTrue();
        }
    }

    private static Page opened(Browsing browsing) {
        browsing.page().route("**/*", ComponentsJourneyTest::answer);
        browsing.page().navigate("/components");
        return browsing.page();
    }

    private static void answer(Route route) {
        var path = URI.create(route.request().url()).getPath();
        if (path.equals("/components")) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html;charset=UTF-8")
                    .setHeaders(Map.of("Content-Security-Policy", "default-src 'self'"))
                    .setBody(Rendered.html(
                            "components", ComponentsPage.model(Rendered.frame(), Query.of("/components")))));
            return;
        }
        try (var asset = ComponentsJourneyTest.class.getResourceAsStream("/static" + path)) {
            if (asset == null) {
                route.fulfill(new Route.FulfillOptions().setStatus(404));
            } else {
                route.fulfill(
                        new Route.FulfillOptions().setContentType(typeOf(path)).setBodyBytes(asset.readAllBytes()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String typeOf(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css";
            case "js" -> "text/javascript";
            case "svg" -> "image/svg+xml";
            default -> "font/woff2";
        };
    }
}

package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.pages.web.ComponentsPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every part of a page, in a browser, under the policy that forbids everything in line.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComponentsJourneyTest {
    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("HEARD_CHROMIUM")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void nothing_is_found_by_axe_nothing_runs_over_the_edge_and_nothing_is_blocked(int width) {
        var complaints = new ArrayList<String>();
        try (var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800))) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.onPageError(complaints::add);
            page.route("**/*", ComponentsJourneyTest::answer);
            page.navigate("http://heard.test/components");

            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(found -> found.getId() + ": " + found.getNodes())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void all_fields_can_be_reached_without_javascript() {
        try (var context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                var page = context.newPage()) {
            page.route("**/*", ComponentsJourneyTest::answer);
            page.navigate("http://heard.test/components");
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

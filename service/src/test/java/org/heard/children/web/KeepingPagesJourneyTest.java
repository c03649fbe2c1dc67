package org.heard.children.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.heard.children.Connection.Facts;
import org.heard.children.Connection.ParentalResponsibility;
import org.heard.children.Relationship;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages on which a child's record is kept by hand, in a browser on a phone and on a desk.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class KeepingPagesJourneyTest extends HeardTest {
    private static final List<String> PARTS = List.of(
            "/care",
            "/care/begin",
            "/care/move",
            "/care/status",
            "/care/end",
            "/people",
            "/people/new",
            "/siblings",
            "/communication",
            "/identity",
            "/identity/birth-date");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void axe_finds_nothing_and_nothing_runs_over_the_edge(int width) {
        var iro = story.iro("Anna Example");
        var child = story.child("Amira Khan")
                .born("2014-03-02")
                .numbered("1001")
                .enteredCare("2026-01-05", "C1", "U6")
                .moved("2026-03-01", "K2")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .knows(Facts.of("Example Mother", Relationship.MOTHER).having(ParentalResponsibility.YES))
                .id();
        var complaints = new ArrayList<String>();
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getenv("HEARD_CHROMIUM")))
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
                var page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800))) {
            page.navigate("http://localhost:" + port + "/demo?organisation=" + story.organisation());
            page.click("button[name=person]:has-text('Anna Example')");
            for (var part : PARTS) {
                page.navigate("http://localhost:" + port + "/children/" + child + part);
                look(page, part, width, complaints);
            }
            page.click("button:has-text('Record the birth date')");
            look(page, "/identity/birth-date-refused", width, complaints);
            page.navigate("http://localhost:" + port + "/search");
            page.fill("input[name=text]", "ameera");
            page.click("form[role=search] button");
            look(page, "/search", width, complaints);
        }
        assertThat(complaints).isEmpty();
    }

    private static void look(Page page, String part, int width, List<String> complaints) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "looks", part.substring(1).replace('/', '-') + "-" + width + ".png")));
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(found -> complaints.add(part + ": " + found.getId() + " " + found.getNodes()));
        var drawn = page.evaluate("document.documentElement.scrollWidth");
        if (!drawn.equals(width)) {
            complaints.add(part + ": " + drawn + " wide at " + width);
        }
    }
}

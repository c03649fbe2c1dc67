package org.heard.outbox;

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
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.access.Role;
import org.heard.outbox.Message.Recipient;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// A letter on every kind of paper and the outbox, in a browser on a phone and on a desk.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class HandingOverJourneyTest extends HeardTest {
    private static final List<String> PARTS =
            List.of("/components/letter", "/components/letter/page", "/outbox", "/outbox?state=FAILED");

    @LocalServerPort
    private int port;

    @Autowired
    private MessageStore store;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void axe_finds_nothing_nothing_is_blocked_and_one_tap_copies(int width) {
        story.manager("Mina Manager");
        story.person("Ada Administrator", Role.ADMINISTRATOR);
        queue("invitation/1", "Example Mother");
        var failed = queue("invitation/2", "Wilhelmina-Rose Oluwaseun Featherstonehaugh-Papadopoulos");
        here(() -> transaction.execute(
                status -> store.fail(failed, "The mail server does not take mail for this address (550)")));
        var complaints = new ArrayList<String>();
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getenv("HEARD_CHROMIUM")))
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
                var context = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setPermissions(List.of("clipboard-read", "clipboard-write")));
                var page = context.newPage()) {
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate("http://localhost:" + port + "/demo?organisation=" + story.organisation());
            page.click("button[name=person]:has-text('Mina Manager')");
            for (var part : PARTS) {
                page.navigate("http://localhost:" + port + part);
                look(page, part, width, complaints);
            }
            page.navigate("http://localhost:" + port + "/components/letter");
            page.click("button[data-copy=passage-2]");
            assertThat(page.locator("[data-copied=passage-2]").textContent()).isEqualTo("Copied");
            assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                    .startsWith("You showed me the garden first")
                    .contains("“I want to stay here. I’m not moving again 🐶”");
        }
        assertThat(complaints).isEmpty();
    }

    private MessageId queue(String key, String name) {
        return story.queued(new Message(
                key,
                "Invitation",
                Optional.empty(),
                new Recipient(name, "mother@example.org"),
                "An invitation",
                "There is an invitation for you.",
                List.of()));
    }

    /// The page that stands by itself runs nothing, axe included: axe looks at it outside its policy.
    private static void look(Page page, String part, int width, List<String> complaints) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        "target", "looks", part.substring(1).replaceAll("[^a-z]+", "-") + "-" + width + ".png")));
        if (part.endsWith("/page")) {
            var html = page.request().get(page.url()).text();
            page.navigate("about:blank");
            page.setContent(html);
        }
        var drawn = page.evaluate("document.documentElement.scrollWidth");
        if (!drawn.equals(width)) {
            complaints.add(part + ": " + drawn + " wide at " + width);
        }
        new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(found -> complaints.add(part + ": " + found.getId() + " " + found.getNodes()));
    }
}

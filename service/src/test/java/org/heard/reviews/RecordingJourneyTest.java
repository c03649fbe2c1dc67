package org.heard.reviews;

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
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.voice.Contacts;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An IRO and a social worker record what happened, in a browser.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordingJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Wishes wishes;

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
    void every_page_to_record_on_is_clean_at_a_phone_s_and_a_desk_s_width(int width) {
        var anna = story.iro("Anna Example");
        var amira = amira(anna);
        amira.toldIro(anna, "2026-05-03", "I don't want to move again!\nNot ever.")
                .wished("2026-05-03", "A dog of my own")
                .decided("2026-05-01", "Find a piano teacher near the new school", "Sam Example", "2026-06-01");
        var review = here(() -> reviews.list(anna, TODAY, amira.id())).getFirst();
        var wish = here(() -> wishes.list(anna, TODAY, amira.id())).getFirst();
        var words = (org.heard.voice.Words.Said)
                here(() -> contacts.list(anna, TODAY, amira.id(), 1)).getFirst().words();
        var at = "/children/" + amira.id();
        var complaints = new ArrayList<String>();
        try (var page = page(width, anna, complaints)) {
            for (var path : List.of(
                    "",
                    "/reviews/new",
                    "/reviews/" + review.id(),
                    "/reviews/" + review.id() + "/correct",
                    "/reviews/" + review.id() + "/withdraw",
                    "/contacts/new",
                    "/wishes/new",
                    "/wishes/" + wish.id() + "/answer",
                    "/words/" + words.id() + "/correct",
                    "/decisions/new",
                    "/plans/new")) {
                page.navigate(at + path);
                clean(page, width, path);
                if (path.endsWith("/new")) {
                    page.locator("main button[type=submit]").last().click();
                    clean(page, width, path + " with errors");
                }
            }
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_visit_is_recorded_by_the_social_worker(int width) {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        var amira = amira(story.iro("Anna Example")).has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        try (var page = page(width, worker, new ArrayList<>())) {
            page.navigate("/children/" + amira.id() + "/visits/new");
            clean(page, width, "a visit");
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Why not?").last().fill("Nobody opened");
            clean(page, width, "a visit without seeing the child");
        }
    }

    private ChildStory amira(Actor anna) {
        return story.child("Amira")
                .born("2014-03-02")
                .numbered("101")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .reviewedOn("2026-02-02", "PN1", anna);
    }

    private Page page(int width, Actor actor, List<String> complaints) {
        var page = browser.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 800).setBaseURL("http://localhost:" + port));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate("/demo?organisation=" + story.organisation());
        page.locator("button[name=person][value='" + actor.person() + "']").click();
        complaints.clear();
        return page;
    }

    private static void clean(Page page, int width, String what) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(found -> what + ": " + found.getId() + " " + found.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(what)
                .isEqualTo(width);
    }
}

package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.comparison.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A data officer and their manager bring an authority's children in, in a browser: the return of two years, its dry
/// run,
/// the load, and the list of names.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GivingJourneyTest extends FeedsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Relations relations;

    @Autowired
    private Errands errands;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("HEARD_CHROMIUM")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }

    @AfterAll
    void closeBrowser() {
        playwright.close();
    }

    @ParameterizedTest
    @CsvSource({"360,true", "1280,true", "1280,false"})
    void a_return_of_two_years_and_a_list_of_names_become_children_with_names_and_workers(int width, boolean script) {
        story.iro("Anna Example");
        story.person("Sam Worker", Role.SOCIAL_WORKER);
        try (var page = page(width, script)) {
            page.navigate("/feeds");
            clean(page, width, script, "nothing given");
            choose(page, "#this", Part.THIS_YEAR);
            choose(page, "#last", Part.LAST_YEAR);
            page.getByText("Read both years, change nothing").click();
            page.getByText("This is a dry run. Nothing has changed yet.").waitFor();
            page.getByText("Added").click();
            clean(page, width, script, "a dry run");
            page.getByText("Load the good rows: 2 children").click();
            page.getByText("The good rows are in the record.").waitFor();
            clean(page, width, script, "a loaded return");

            page.navigate("/feeds");
            page.setInputFiles(
                    "#names", new FilePayload("names.csv", "text/csv", """
                            CHILD,NAME,KNOWN_AS,IRO,SOCIAL_WORKER,TEAM,BUSINESS_SUPPORT
                            1001,Amira Example,Mira,Anna Example,Sam Worker,North,
                            1002,Dara Example,,Nobody Here,,,
                            """.getBytes(StandardCharsets.UTF_8)));
            page.getByText("Read the list, change nothing").click();
            page.getByText("This is a dry run. Nothing has changed yet.").waitFor();
            assertThat(page.locator("main").innerText()).contains("Nobody here is called “Nobody Here”.");
            clean(page, width, script, "a dry run of names");
            page.getByText("Load the good rows: 2 children").click();
            page.getByText("The good rows are in the record.").waitFor();
            page.navigate("/feeds");
            clean(page, width, script, "what was given");
        }
        var amira = child("1001");
        assertThat(amira.shownAs()).isEqualTo("Mira");
        assertThat(here(() -> relations.find(RelationKind.IRO, amira.id(), TODAY)))
                .hasValueSatisfying(iro -> assertThat(iro.name()).isEqualTo("Anna Example"));
    }

    @ParameterizedTest
    @CsvSource({"360", "1280"})
    void how_far_it_is_and_how_it_failed_can_be_read(int width) {
        var delivery = give(2026, paper());
        here(() -> errands.ask(story.teller(), NOW, delivery.id(), Errand.Act.LOAD));
        try (var page = page(width, true)) {
            page.navigate("/feeds/" + delivery.id() + "?still=1");
            clean(page, width, true, "under way");
            clock.passes(Duration.ofMinutes(1));
            page.getByText("Look again").click();
            page.getByText("The service stopped in the middle.").waitFor();
            clean(page, width, true, "cut off");
        }
    }

    private static ReturnOnPaper paper() {
        return new ReturnOnPaper()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2025", "P", "C1", "U6")
                .child("1002", "01/01/2012")
                .episode("1002", "01/07/2025", "S", "V2", "U6")
                .review("1002", "01/01/2012", "31/02/2026", "PN1")
                .lastYear()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2024", "S", "C1", "U6", "03/05/2025", "X1");
    }

    private static void choose(Page page, String field, Part part) {
        page.setInputFiles(
                field,
                paper().files().stream()
                        .filter(file -> file.part() == part)
                        .map(file -> new FilePayload(file.name(), "text/csv", file.content()))
                        .toArray(FilePayload[]::new));
    }

    private Page page(int width, boolean script) {
        var page = browser.newPage(new Browser.NewPageOptions()
                .setViewportSize(width, 800)
                .setBaseURL("http://localhost:" + port)
                .setJavaScriptEnabled(script));
        var manager = story.teller();
        page.navigate("/demo?organisation=" + story.organisation());
        page.locator("button[name=person][value='" + manager.person() + "']").click();
        return page;
    }

    private static void clean(Page page, int width, boolean script, String what) {
        if (script) {
            assertThat(new ArrayList<>(new AxeBuilder(page).analyze().getViolations()))
                    .extracting(found -> what + ": " + found.getId() + " " + found.getNodes())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(what)
                    .isEqualTo(width);
        }
    }
}

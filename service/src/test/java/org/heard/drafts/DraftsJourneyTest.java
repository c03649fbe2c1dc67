package org.heard.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.reviews.Reviews;
import org.heard.voice.Contact;
import org.heard.voice.Contacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Nothing typed is lost, in a browser: a tab that dies, a sign-in that ends, a line that drops, a second tab, the way
/// back, a second person.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsJourneyTest extends HeardTest {
    private static final String WORDS = "I don't want to move again.";

    @LocalServerPort
    private int port;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Reviews reviews;

    private Playwright playwright;
    private Browser browser;
    private Actor anna;
    private ChildStory amira;
    private String path;

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

    @BeforeEach
    void anna_is_amira_s_iro() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6").has(RelationKind.IRO, anna, "2026-01-06");
        path = "/children/" + amira.id() + "/contacts/new";
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_tab_dies_and_what_was_typed_is_there(int width) {
        try (var context = context(width, true)) {
            var tab = signedIn(context, anna);
            tab.navigate(path);
            words(tab).click();
            tab.keyboard().type(WORDS);
            assertThat(line(tab)).containsText("Saved as a draft at 12:00pm", within(5_000));
            assertThat(tab.evaluate("document.activeElement.name"))
                    .as("where the writer is")
                    .isEqualTo("words");
            clean(tab, width, "draft-typing");
            tab.close();

            var again = context.newPage();
            again.navigate("/work");
            again.getByText("One form you began and have not sent").click();
            clean(again, width, "drafts");
            again.getByRole(AriaRole.LINK, named("Note a conversation")).click();
            assertThat(words(again)).hasValue(WORDS);
            assertThat(again.getByText("You began this on 15 June 2026 at 12:00pm"))
                    .isVisible();
            clean(again, width, "draft-begun");
            again.getByText("Throw it away", exactly()).click();
            clean(again, width, "draft-throwing");
            again.getByText("Yes, throw it away").click();
            assertThat(words(again)).hasValue("");
            again.getByText("Bring it back").click();
            assertThat(words(again)).hasValue(WORDS);
        }
    }

    @Test
    void a_tab_closed_at_once_saves_what_was_typed_last() {
        try (var context = context(1280, true)) {
            var tab = signedIn(context, anna);
            tab.navigate(path);
            words(tab).click();
            tab.keyboard().type(WORDS);
            tab.navigate("/help");
            tab.navigate(path);
            assertThat(words(tab)).hasValue(WORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void a_form_sent_after_signing_out_in_another_tab_comes_back_with_everything_in_it(int width) {
        try (var context = context(width, true)) {
            var tab = signedIn(context, anna);
            tab.navigate(path);
            var other = context.newPage();
            other.navigate("/work");
            other.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                    .first()
                    .click();
            other.waitForURL(where -> !where.endsWith("/work"));

            fill(tab);
            assertThat(line(tab)).containsText("You were signed out. What you type is kept.", within(6_000));
            tab.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            assertThat(tab.getByText("You were signed out. What you typed is kept"))
                    .isVisible();
            clean(tab, width, "draft-signed-out");
            assertThat(noted()).isEmpty();

            tab.locator("a[href*='" + story.organisation() + "']").click();
            tab.locator("button[name=person][value='" + anna.person() + "']").click();
            assertThat(words(tab)).hasValue(WORDS);
            assertThat(tab.getByLabel("Visit", labelled())).isChecked();
            send(tab);
            assertThat(noted()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void two_tabs_of_one_form_write_nothing_over_each_other(int width) {
        try (var context = context(width, true)) {
            var one = signedIn(context, anna);
            one.navigate(path);
            var two = context.newPage();
            two.navigate(path);
            words(two).fill("In the other tab");
            assertThat(line(two)).containsText("Saved as a draft", within(6_000));
            words(one).fill("In this tab");
            assertThat(line(one)).containsText("You are typing into this form in another place too", within(6_000));
            clean(one, width, "draft-elsewhere");
            one.getByRole(AriaRole.BUTTON, named("Put the two together")).click();
            assertThat(words(one)).hasValue("In the other tab");
            assertThat(one.locator(".elsewhere").first()).containsText("In this tab");
            clean(one, width, "draft-both");
        }
    }

    @Test
    void a_line_that_drops_keeps_the_form_on_the_page_until_it_is_back() {
        try (var context = context(360, true)) {
            var tab = signedIn(context, anna);
            tab.navigate(path);
            fill(tab);
            assertThat(line(tab)).containsText("Saved as a draft", within(6_000));
            context.setOffline(true);
            words(tab).fill(WORDS + " Ever.");
            assertThat(line(tab)).containsText("Not saved yet: no connection. We keep trying.", within(6_000));
            tab.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            assertThat(line(tab)).containsText("Not sent: no connection. What you typed is still here.");
            assertThat(words(tab)).hasValue(WORDS + " Ever.");
            clean(tab, 360, "draft-offline");
            context.setOffline(false);
            assertThat(line(tab)).containsText("Saved as a draft", within(6_000));
            send(tab);
            assertThat(noted()).hasSize(1);
        }
    }

    @Test
    void the_way_back_shows_that_the_form_was_sent() {
        try (var context = context(1280, true)) {
            var tab = signedIn(context, anna);
            tab.navigate(path);
            fill(tab);
            send(tab);
            tab.goBack();
            assertThat(tab.getByText("You sent this form on 15 June 2026 at 12:00pm"))
                    .isVisible();
            assertThat(words(tab)).hasValue("");
            clean(tab, 1280, "draft-back");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void two_people_on_one_review_see_both_and_choose(int width) {
        amira.reviewedOn("2026-02-02", "PN1", anna);
        var review = here(() -> reviews.list(anna, TODAY, amira.id())).getFirst();
        var correct = "/children/" + amira.id() + "/reviews/" + review.id() + "/correct";
        try (var here = context(width, true);
                var there = context(width, true)) {
            var mine = signedIn(here, anna);
            mine.navigate(correct);
            var theirs = signedIn(there, story.teller());
            theirs.navigate(correct);
            correct(theirs, "Her brother came.");
            correct(mine, "She brought a drawing.");
            assertThat(mine.getByText("Somebody else changed this while you were writing"))
                    .isVisible();
            assertThat(mine.locator(".clash legend")).hasCount(1);
            clean(mine, width, "clash");
            mine.getByLabel("Both, put together by me").check();
            clean(mine, width, "clash-both");
            mine.getByRole(AriaRole.BUTTON, named("Save what I chose")).click();
            assertThat(mine.getByText("The review is corrected.")).isVisible();
        }
        assertThat(here(() -> reviews.list(anna, TODAY, amira.id())).getFirst().note())
                .isEqualTo("Her brother came.\n\nShe brought a drawing.");
    }

    @Test
    void without_javascript_a_button_does_the_same() {
        try (var context = context(360, false)) {
            var tab = signedIn(context, anna);
            tab.navigate(path);
            words(tab).fill(WORDS);
            tab.getByRole(AriaRole.BUTTON, named("Save and come back later")).click();
            tab.getByRole(AriaRole.LINK, named("Note a conversation")).click();
            assertThat(words(tab)).hasValue(WORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void before_the_sign_in_ends_one_press_keeps_it_and_otherwise_what_is_typed_is_kept(int width) {
        try (var context = context(width, true)) {
            var tab = signedIn(context, anna);
            tab.clock().install();
            tab.navigate(path);
            tab.clock().fastForward("25:01");
            var question = tab.getByRole(AriaRole.DIALOG);
            assertThat(question).containsText("You will be signed out in 5 minutes.");
            clean(tab, width, "ending");
            tab.getByText("Stay signed in").click();
            assertThat(question).isHidden();
            words(tab).fill(WORDS);
            tab.clock().fastForward("00:05");
            assertThat(line(tab)).containsText("Saved as a draft", within(6_000));
            tab.clock().fastForward("24:00");
            assertThat(question).isHidden();
            tab.clock().fastForward("01:10");
            assertThat(question).isVisible();
        }
    }

    private BrowserContext context(int width, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(script)
                .setBaseURL("http://localhost:" + port));
    }

    private Page signedIn(BrowserContext context, Actor actor) {
        var page = context.newPage();
        page.navigate("/demo?organisation=" + story.organisation());
        page.locator("button[name=person][value='" + actor.person() + "']").click();
        return page;
    }

    private static Locator words(Page page) {
        return page.locator("textarea[name=words]");
    }

    private static Locator line(Page page) {
        return page.locator("[data-draft-words]");
    }

    private static void fill(Page page) {
        page.getByLabel("Visit", labelled()).check();
        page.getByLabel("Yes", labelled()).check();
        words(page).fill(WORDS);
    }

    private static void send(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Save")).first().click();
        assertThat(page.getByText("The conversation is noted.")).isVisible();
    }

    private static void correct(Page page, String note) {
        page.getByLabel("Note (optional)").fill(note);
        page.getByLabel("Why does it need correcting?").fill("The note");
        page.getByRole(AriaRole.BUTTON, named("Correct the review")).click();
    }

    private List<Contact> noted() {
        return here(() -> contacts.list(anna, TODAY, amira.id(), 10));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByLabelOptions labelled() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static ContainsTextOptions within(int milliseconds) {
        return new ContainsTextOptions().setTimeout(milliseconds);
    }

    private static void clean(Page page, int width, String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "looks", what + "-" + width + ".png")));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(found -> what + ": " + found.getId() + " " + found.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(what)
                .isEqualTo(width);
    }
}

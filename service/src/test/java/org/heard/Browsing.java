package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;

/// A person at a browser of some width, who minds what a reader of the page would: what axe finds, what runs over the
/// edge, and whatever the browser complains of. Everybody has cookies of their own; several persons are several of
/// these.
public final class Browsing implements AutoCloseable {
    /// A phone's width.
    public static final int PHONE = 360;

    /// A desk's width.
    public static final int DESK = 1280;

    private static final int HEIGHT = 800;
    private static final String AXE = AxeBuilder.getAxeScript();

    /// What Chromium advises where a password is changed and no field says whose it is. Nothing is amiss for a reader.
    private static final String ADVICE = "[DOM] Password forms should have (optionally hidden) username fields";

    /// All of axe's rules. Of what they find in order nothing is told: to tell it takes longer than to find it.
    private static final String WHAT_AXE_FINDS = """
            () => {
                delete window.foundByAxe
                axe.run(document, {resultTypes: ['violations']}).then(results => {
                    window.foundByAxe = results.violations.flatMap(found =>
                        found.nodes.map(node => [found.id, node.html, node.failureSummary].join(' ')))
                })
            }""";

    /// How long axe may take over a page, in milliseconds. What a page is asked has no end of its own.
    private static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final int width;
    private final boolean scripts;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;
    private boolean offline;

    /// The one browser of a run, in which everybody has a context. Started when first needed, because a start
    /// takes seconds; it ends with the run. Playwright may be used by one thread alone: JUnit runs the tests on
    /// one, and watches their time on the same.
    private static final class Chromium {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("HEARD_CHROMIUM")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--use-fake-device-for-media-stream")));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }

    private Browsing(BrowserContext context, int width, boolean scripts) {
        this.context = context;
        this.width = width;
        this.scripts = scripts;
        page = context.newPage();
        page.onConsoleMessage(message -> complain(message.text()));
        page.onPageError(this::complain);
    }

    private static Browser.NewContextOptions options(int port, int width) {
        return new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setBaseURL("http://localhost:" + port);
    }

    /// Opens a browser on the service that answers at a port.
    public static Browsing at(int port, int width) {
        return new Browsing(Chromium.BROWSER.newContext(options(port, width)), width, true);
    }

    /// Opens one in which no script runs; axe neither, so it minds only what the browser complains of.
    public static Browsing withoutScripts(int port, int width) {
        var options = options(port, width).setJavaScriptEnabled(false);
        return new Browsing(Chromium.BROWSER.newContext(options), width, false);
    }

    /// Opens one in which pages may write on the clipboard, and a test may read what stands there.
    public static Browsing withClipboard(int port, int width) {
        var options = options(port, width).setPermissions(List.of("clipboard-read", "clipboard-write"));
        return new Browsing(Chromium.BROWSER.newContext(options), width, true);
    }

    /// Opens one with a microphone that hums, which pages may use.
    public static Browsing withMicrophone(int port, int width) {
        var options = options(port, width).setPermissions(List.of("microphone"));
        return new Browsing(Chromium.BROWSER.newContext(options), width, true);
    }

    /// Opens another tab beside this one: the same person, signed in as here. It closes with this one.
    public Browsing anotherTab() {
        return new Browsing(context, width, scripts);
    }

    private void complain(String what) {
        if (!offline && !what.startsWith(ADVICE)) {
            complaints.add(what);
        }
    }

    public Page page() {
        return page;
    }

    /// The line drops: no request leaves. That the browser complains of it is forgiven until the line is back.
    public void dropLine() {
        context.setOffline(true);
        offline = true;
    }

    public void restoreLine() {
        context.setOffline(false);
        offline = false;
    }

    /// The browser has complained in these words and no others, as it should; from now on that is forgiven.
    public void complainedOf(String words) {
        assertThat(complaints).isNotEmpty().allMatch(one -> one.contains(words));
        complaints.clear();
    }

    /// Signs in as somebody made up, out of whatever was signed in before.
    public Browsing as(OrganisationId organisation, Actor actor) {
        page.navigate("/demo?organisation=" + organisation);
        page.locator("button[name=person][value='" + actor.person() + "']").click();
        return this;
    }

    /// Signs in as a child in a demonstration, whether or not the list there names them.
    public Browsing as(OrganisationId organisation, ChildId child) {
        page.navigate("/demo?organisation=" + organisation);
        page.evaluate("""
                ([organisation, child]) => {
                  const token = document.querySelector('[name=_csrf]').value
                  const form = document.createElement('form')
                  form.method = 'post'
                  form.action = '/demo/child'
                  for (const [name, value] of Object.entries({organisation, child, _csrf: token})) {
                    const field = document.createElement('input')
                    field.name = name
                    field.value = value
                    form.append(field)
                  }
                  document.body.append(form)
                  form.submit()
                }""", List.of(organisation.toString(), child.toString()));
        page.waitForURL("**/me");
        return this;
    }

    /// Opens the menu where it is folded away, and goes to one of its places.
    public void menu(String place) {
        var folded = page.locator(".govuk-service-navigation__toggle");
        if (folded.isVisible()) {
            folded.click();
        }
        page.locator(".govuk-service-navigation__link", new Page.LocatorOptions().setHasText(place))
                .click();
    }

    /// Types a day into the three boxes of a date.
    public void day(String field, int day, int month, int year) {
        page.locator("[name=" + field + "-day]").fill(day + "");
        page.locator("[name=" + field + "-month]").fill(month + "");
        page.locator("[name=" + field + "-year]").fill(year + "");
    }

    /// Nothing to mind on the page now shown, at this browser's width.
    public Browsing clean(String what) {
        clean(what, width);
        return this;
    }

    /// Nothing to mind on the page now shown, as a phone shows it and as a desk does.
    public void cleanAtBothWidths(String what) {
        atBothWidths(one -> clean(what, one));
    }

    /// The same, and keeps a picture of each for whoever wants to look.
    public void look(String what) {
        atBothWidths(one -> {
            picture(what, one);
            clean(what, one);
        });
    }

    /// Looks at a page on which nothing may run, axe neither: its pictures are taken of it, and axe looks at the same
    /// page outside its policy.
    public void lookOutsideItsPolicy(String what) {
        atBothWidths(one -> picture(what, one));
        var html = page.request().get(page.url()).text();
        page.navigate("about:blank");
        page.setContent(html);
        cleanAtBothWidths(what);
    }

    /// A page that is drawn anew in another width is the same page in the same state: nobody need walk to it twice.
    /// A tab behind another is brought to the front: behind, it is not drawn anew.
    private void atBothWidths(IntConsumer looking) {
        page.bringToFront();
        for (var one : List.of(PHONE, DESK)) {
            page.setViewportSize(one, HEIGHT);
            looking.accept(one);
        }
        page.setViewportSize(width, HEIGHT);
    }

    private void picture(String what, int at) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "looks", what + "-" + at + ".png")));
    }

    private void clean(String what, int at) {
        if (scripts) {
            assertThat(foundByAxe()).as(what + " at " + at).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(what + " at " + at)
                    .isEqualTo(at);
        }
        assertThat(complaints).as(what).isEmpty();
    }

    /// Axe is brought into a page once, and asked about the page alone: ours hold no page in another.
    private List<?> foundByAxe() {
        assertThat(page.frames()).hasSize(1);
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        page.evaluate(WHAT_AXE_FINDS);
        return (List<?>) page.waitForFunction(
                        "() => window.foundByAxe",
                        null,
                        new Page.WaitForFunctionOptions().setPollingInterval(20).setTimeout(PATIENCE))
                .jsonValue();
    }

    /// Presses what sends a form, and waits for the page that answers it: who goes elsewhere at once takes the form
    /// back.
    public void send(Locator button) {
        page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.status() / 100 != 3, button::click);
        page.waitForLoadState();
    }

    /// What stands on the page.
    public String text() {
        return page.locator("main").innerText();
    }

    /// The first link that says so.
    public Locator link(String text) {
        return page.locator("main a", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    /// The first button that says so.
    public Locator button(String text) {
        return page.locator("main button", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    /// Waits until the page says at its top that it was refused for this.
    public void refusal(String why) {
        page.locator(".govuk-error-summary a", new Page.LocatorOptions().setHasText(why))
                .first()
                .waitFor();
    }

    @Override
    public void close() {
        context.close();
    }
}

package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.ids.OrganisationId;

/// A person at a browser of some width, who minds what a reader of the page would: what axe finds, what runs over the
/// edge, and whatever the browser complains of.
public final class Browsing implements AutoCloseable {
    private final Playwright playwright;
    private final int width;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    private Browsing(int port, int width) {
        this.width = width;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        page = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("HEARD_CHROMIUM")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")))
                .newPage(new Browser.NewPageOptions()
                        .setViewportSize(width, 800)
                        .setBaseURL("http://localhost:" + port));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
    }

    /// Opens a browser on the service that answers at a port.
    public static Browsing at(int port, int width) {
        return new Browsing(port, width);
    }

    public Page page() {
        return page;
    }

    /// Signs in as somebody made up, out of whatever was signed in before.
    public Browsing as(OrganisationId organisation, Actor actor) {
        page.navigate("/demo?organisation=" + organisation);
        clean("signing in");
        page.locator("button[name=person][value='" + actor.person() + "']").click();
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

    /// Nothing to mind on the page now shown.
    public Browsing clean(String what) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(found -> what + ": " + found.getId() + " " + found.getNodes())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(what)
                .isEqualTo(width);
        assertThat(complaints).as(what).isEmpty();
        return this;
    }

    /// Keeps a picture of the whole page for whoever wants to look, and minds it.
    public void look(String what) {
        picture(what);
        clean(what);
    }

    /// Keeps the picture alone: of a page on which nothing runs, axe neither.
    public void picture(String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "looks", what + "-" + width + ".png")));
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
        playwright.close();
    }
}

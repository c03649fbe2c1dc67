package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.ServiceProcess;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `./heard run` in an empty folder, in a browser: from the code on the console to the first child an IRO has.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class FirstUseJourneyTest {
    private final List<String> complaints = new ArrayList<>();
    private String at = "";
    private int width;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void from_the_code_on_the_console_to_the_first_child_an_iro_has(int viewport) throws Exception {
        width = viewport;
        var home = ServiceProcess.newHome();
        try (var service = ServiceProcess.start(home, "--heard.demo=false");
                var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getenv("HEARD_CHROMIUM")))
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
            at = "http://localhost:" + service.port();
            walk(browser, Files.readString(home.resolve("setup-code")));
        }
        assertThat(complaints).isEmpty();
    }

    private void walk(Browser browser, String code) {
        var ada = arrive(browser);
        setUp(ada, code);
        signIn(ada, "ada@example.org", "kettle harbour violin");
        look(ada, "people");
        var forMary = add(ada, "Mary Manager", "IRO_MANAGER", "mary@example.org");
        var forIan = add(ada, "Ian Reviewer", "IRO", "ian@example.org");
        var forSam = add(ada, "Sam Worker", "SOCIAL_WORKER", "sam@example.org");

        var mary = arrive(browser);
        firstSignIn(mary, "mary@example.org", forMary, "lantern biscuit oxford");
        look(mary, "service");
        addChild(mary);
        allocate(mary);

        var ian = arrive(browser);
        firstSignIn(ian, "ian@example.org", forIan, "paper window train");
        ian.fill("input[type=search]", "Amira");
        ian.click("form[role=search] button");
        ian.click("main a:has-text('Amira Khan')");
        look(ian, "child");
        var child = ian.url();
        assertThat(ian.textContent("body")).contains("Ian Reviewer");

        var sam = arrive(browser);
        firstSignIn(sam, "sam@example.org", forSam, "orange ladder stone");
        look(sam, "worker");
        assertThat(sam.textContent("main")).contains("You have no children yet");
        sam.navigate(child);
        assertThat(sam.title()).contains("Page not found");

        ada.navigate(at + "/audit");
        look(ada, "audit");
    }

    private void setUp(Page page, String code) {
        page.navigate(at + "/");
        assertThat(page.url()).as("the door leads to the set-up").endsWith("/setup");
        page.click("main button");
        look(page, "setup-refused");
        page.fill("#code", code);
        page.check("input[value=AUTHORITY]");
        page.fill("#organisation", "Marlhaven");
        page.fill("#ons", "E08999999");
        page.fill("#administrator", "Ada Okafor");
        page.fill("#email", "ada@example.org");
        page.fill("#password", "kettle harbour violin");
        page.click("main button");
        look(page, "sign-in");
    }

    /// Adds somebody and answers their one-time password.
    private String add(Page page, String name, String role, String email) {
        page.navigate(at + "/people/new");
        page.fill("#name", name);
        page.fill("#email", email);
        page.check("input[value=" + role + "]");
        look(page, "new-person");
        page.click("main button:has-text('Add')");
        page.click("a:has-text('Open an account')");
        look(page, "account");
        page.click("button:has-text('Open the account')");
        look(page, "person");
        var password = page.textContent(".notice strong").strip();
        for (var part : List.of("details", "roles", "manages", "leaving", "account")) {
            page.navigate(page.url().replaceFirst("\\?.*", "").replaceFirst("(people/[^/]+).*", "$1") + "/" + part);
            look(page, "person-" + part);
        }
        return password;
    }

    private void firstSignIn(Page page, String email, String oneTime, String own) {
        signIn(page, email, oneTime);
        assertThat(page.url()).contains("/password");
        look(page, "password");
        page.fill("#current", oneTime);
        page.fill("#new", own);
        page.click("main button");
    }

    private void signIn(Page page, String email, String password) {
        page.navigate(at + "/sign-in");
        page.fill("#email", email);
        page.fill("#password", password);
        page.click("main button");
    }

    private void addChild(Page page) {
        page.click("a:has-text('add a child by hand')");
        page.fill("#name", "Amira Khan");
        date(page, "born", LocalDate.of(2014, 3, 2));
        page.check("input[value=STATED]");
        page.locator("input[name=sex]").first().check();
        look(page, "new-child");
        page.click("button:has-text('Add the child')");
        page.click("main a:has-text('Care began')");
        date(page, "on", LocalDate.now(ActorFilter.LONDON).minusDays(40));
        page.selectOption("select[name=legalStatus]", "C2");
        page.selectOption("select[name=placement]", "U6");
        for (var select : page.querySelectorAll("main select")) {
            if (select.isVisible() && select.inputValue().isEmpty()) {
                select.selectOption(new SelectOption().setIndex(1));
            }
        }
        page.check("input[name=over][value=no]");
        look(page, "care-began");
        page.click("button:has-text('Save')");
        look(page, "child-for-manager");
    }

    private void allocate(Page page) {
        page.navigate(at + "/service/children?show=UNALLOCATED");
        page.locator("input[name=child]").first().check();
        page.selectOption("#to", new SelectOption().setLabel("Ian Reviewer"));
        look(page, "allocate");
        page.click("button:has-text('Give them to this IRO')");
        assertThat(page.textContent("main")).contains("Ian Reviewer is the IRO of 1 more child");
    }

    private static void date(Page page, String name, LocalDate day) {
        page.fill("input[name=" + name + "-day]", Integer.toString(day.getDayOfMonth()));
        page.fill("input[name=" + name + "-month]", Integer.toString(day.getMonthValue()));
        page.fill("input[name=" + name + "-year]", Integer.toString(day.getYear()));
    }

    private Page arrive(Browser browser) {
        BrowserContext apart = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800));
        return apart.newPage();
    }

    private void look(Page page, String part) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "looks", "first-use-" + part + "-" + width + ".png")));
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

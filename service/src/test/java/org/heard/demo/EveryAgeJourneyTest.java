package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.Keyboard;
import org.heard.plain.AgeBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The four children of the demonstration in a browser: every page of theirs that a link leads to, all that matters by
/// keyboard alone, and the same without scripts.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class EveryAgeJourneyTest extends HeardTest {
    /// What sends a form; beside what a child may enclose stand buttons that do not.
    private static final String SEND = "main form button.button:not(.second):not([type=button])";

    /// Fewer would mean that rooms cannot be reached from the first page.
    private static final int FEWEST_PAGES = 30;

    /// More would mean that a link leads to another page for ever.
    private static final int MOST_PAGES = 150;

    private static final Map<String, List<String>> NOTHING = Map.of(
            "local", List.of(),
            "session", List.of(),
            "databases", List.of(),
            "caches", List.of(),
            "workers", List.of(),
            "cookies", List.of());

    private static final String ELSEWHERE = "https://www.bbc.co.uk/**";

    @LocalServerPort
    int port;

    @Autowired
    Filling filling;

    @Autowired
    FourChildren children;

    private Fourways fourways;

    @BeforeEach
    void fillOnce() {
        fourways = Fourways.filled(filling, children, NOW, TODAY);
    }

    @ParameterizedTest
    @EnumSource
    void every_page_a_link_leads_to_is_clean_large_still_and_names_nobody(AgeBand band) {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
            signIn(page, band);
            Set<String> seen = new LinkedHashSet<>(List.of("/me"));
            var ahead = new ArrayDeque<>(seen);
            while (!ahead.isEmpty()) {
                assertThat(seen).hasSizeLessThan(MOST_PAGES);
                var address = ahead.removeFirst();
                var answer = page.navigate(address);
                assertThat(answer.status()).as(address).isEqualTo(200);
                browsing.cleanAtBothWidths(band + " " + address);
                assertThat(tooSmall(page)).as(address).isEmpty();
                assertThat(moving(page)).as(address).isZero();
                assertThat(keptByTheBrowser(page)).as(address).isEqualTo(NOTHING);
                assertThat(page.title())
                        .as(address)
                        .doesNotContain(firstName(band))
                        .doesNotContainIgnoringCase("care")
                        .doesNotContainIgnoringCase("review");
                links(page).stream().filter(seen::add).forEach(ahead::add);
            }
            assertThat(seen).hasSizeGreaterThan(FEWEST_PAGES).contains("/me/rights", "/me/letters", "/me/side");
        }
    }

    @ParameterizedTest
    @EnumSource
    void all_that_matters_by_keyboard_alone(AgeBand band) {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            var keyboard = new Keyboard(page);
            somewhereElse(page);
            signIn(page, band);

            keyboard.go("main a[href='/me/say']");
            keyboard.go("main a[href='/me/say/star']");
            if (band == AgeBand.FOUR_TO_SEVEN) {
                keyboard.choose("beside", "NOBODY");
                keyboard.go(SEND);
            }
            keyboard.type("textarea[name=words]", "I want to see the sea");
            keyboard.choose("route", "REVIEW");
            keyboard.go(SEND);
            page.navigate("/me/said");
            assertThat(browsing.text()).contains("I want to see the sea");
            assertThat(keptByTheBrowser(page)).as("once something is sent").isEqualTo(NOTHING);

            page.navigate("/me");
            keyboard.go("main a[href='/me/meeting']");
            keyboard.go("main a[href='/me/meeting/when']");
            keyboard.choose("choice", "HOLIDAYS");
            keyboard.go(SEND);

            page.navigate("/me");
            keyboard.go("main a[href='/me/plan']");
            keyboard.go("button[name=understood][value=TELL_ME_AGAIN]");

            page.navigate("/me");
            keyboard.go("main a[href='/me/letters']");
            keyboard.go("main a[href^='/me/letters/']");
            assertThat(browsing.text()).contains(SpaceStory.of(band).toldMe());

            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            page.keyboard().press("Shift");
            page.waitForURL(ELSEWHERE);
            nothingBehind(page, band);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_without_scripts(AgeBand band) {
        try (var browsing = Browsing.withoutScripts(port, Browsing.PHONE)) {
            var page = browsing.page();
            signIn(page, band);
            page.navigate("/me/say/ask");
            if (band == AgeBand.FOUR_TO_SEVEN) {
                page.locator("[name=beside][value=TEACHER]").check();
                page.locator(SEND).first().click();
            }
            page.locator("textarea[name=words]").fill("When is my next holiday?");
            browsing.send(page.locator(SEND).first());
            page.navigate("/me/said");
            assertThat(browsing.text()).contains("When is my next holiday?");
            page.navigate("/me/meeting/where");
            page.locator("[name=choice][value=ANYWHERE]").check();
            browsing.send(page.locator(SEND).first());
            page.navigate("/me/letters");
            page.locator("main a[href^='/me/letters/']").first().click();
            assertThat(browsing.text()).contains(SpaceStory.of(band).toldMe());
            somewhereElse(page);
            page.locator(".leave button").click();
            page.waitForURL(ELSEWHERE);
            nothingBehind(page, band);
        }
    }

    /// Going back after the way out leads to the door, as often as it is tried; nothing of the child stands there.
    private void nothingBehind(Page page, AgeBand band) {
        for (var step = 0; step < 3; step++) {
            page.goBack();
            assertThat(page.content())
                    .doesNotContain(firstName(band))
                    .doesNotContain(SpaceStory.of(band).toldMe())
                    .doesNotContain("When is my next holiday?", "I want to see the sea");
            assertThat(page.locator("a[href^='/me']").count()).isZero();
        }
        page.navigate("/me");
        assertThat(page.url()).contains("/card");
    }

    private void signIn(Page page, AgeBand band) {
        page.navigate("/demo?organisation=" + fourways.organisation());
        page.locator("button[name=child][value='" + fourways.choice(band).id() + "']")
                .click();
        page.waitForURL("**/me");
    }

    private static void somewhereElse(Page page) {
        page.context()
                .route(
                        ELSEWHERE,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody("<h1>Weather</h1>")));
    }

    private String firstName(AgeBand band) {
        return fourways.choice(band).name().split(" ")[0];
    }

    /// Where the links of a page lead within the child's own pages, once each; a file is no page.
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                  .map(one => new URL(one.href))
                  .filter(one => one.origin === location.origin && one.pathname.startsWith('/me'))
                  .filter(one => !one.pathname.endsWith('/photo'))
                  .map(one => one.pathname + one.search)""");
    }

    /// What a page has put away in the browser of a shared device, and what of its cookies a script can read.
    private static Object keptByTheBrowser(Page page) {
        return page.evaluate("""
                async () => ({
                  local: Object.keys(localStorage),
                  session: Object.keys(sessionStorage),
                  databases: (await indexedDB.databases()).map(one => one.name),
                  caches: await caches.keys(),
                  workers: (await navigator.serviceWorker.getRegistrations()).map(one => one.scope),
                  cookies: document.cookie.split('; ').filter(one => one)
                })""");
    }

    /// What moves although the child asked for less of that.
    private static int moving(Page page) {
        return (Integer) page.evaluate("""
                () => document.getAnimations()
                  .filter(one => one.effect.getComputedTiming().activeDuration > 10).length""");
    }

    /// What a child taps is at least 44 pixels high and wide, a box or circle together with the label around it or
    /// beside it, and no smaller by itself than 24; words in a sentence excepted.
    private static List<?> tooSmall(Page page) {
        return (List<?>) page.evaluate("""
                () => {
                  const small = (one, least) => {
                    const box = one.getBoundingClientRect()
                    return box.height < least || box.width < least
                  }
                  const shown = [...document.querySelectorAll('a, button, input:not([type=hidden]), select, summary, label')]
                    .filter(one => one.offsetParent && !one.classList.contains('skip'))
                  const target = one => one.closest('label') ?? one
                  const chosen = one => one.matches('[type=radio], [type=checkbox]')
                  const taps = shown.filter(one => !one.closest('p:not(.buttons)'))
                    .filter(one => one.tagName !== 'LABEL' || (one.control && chosen(one.control)))
                    .filter(one => !(chosen(one) && one.labels.length))
                    .filter(one => small(target(one), 44))
                  const boxes = shown.filter(chosen).filter(one => small(one, 24))
                  return [...taps, ...boxes].map(one => one.outerHTML)
                }""");
    }
}

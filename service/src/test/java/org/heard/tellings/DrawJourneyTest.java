package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Drawing in a browser: with a finger or mouse, by keyboard alone, back and forth, and what staff see of it.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class DrawJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor iro;
    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        iro = story.iro("Jonathan Featherstone");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06");
    }

    @Test
    void a_child_draws_goes_away_comes_back_and_sends_and_staff_look_at_it() {
        try (var browsing = Browsing.at(port, Browsing.PHONE);
                var desk = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/say/sun");
            page.locator("[data-pad] summary").click();
            page.locator("input[name=pen][value=BLUE]").check(forced());
            page.locator("input[name=thickness][value=THICK]").check(forced());
            stroke(page, 0.1, 0.8, 0.9, 0.8);
            page.locator("input[name=pen][value=RED]").check(forced());
            stroke(page, 0.2, 0.6, 0.4, 0.3);
            page.locator("input[name=stamp][value=SUN]").check(forced());
            tap(page, 0.8, 0.2);
            page.locator("input[name=stamp][value=HOUSE]").check(forced());
            page.locator("[data-places] button").nth(4).click();
            assertThat(page.locator("[data-pad-said]").innerText()).isEqualTo("House: Middle");
            assertThat(marks(page)).hasSize(4);
            page.locator("[data-undo]").click();
            assertThat(marks(page)).hasSize(3);
            page.waitForResponse(
                    "**/me/drawing",
                    () -> page.locator("[data-places] button").nth(6).click());
            browsing.look("space-draw");
            page.navigate("/me/say");
            page.goBack();
            assertThat(marks(page)).hasSize(4);
            assertThat(page.locator("[data-sheet] > :not([data-ground])").count())
                    .isEqualTo(4);
            page.locator("main button.button:not([type=button])").click();
            page.waitForURL("**/me/said");
            seen(page, "img.drawn");
            browsing.look("space-said-drawn");
            page.navigate("/me/say/sun");
            assertThat(marks(page)).as("what is sent is no longer begun").isEmpty();
            desk.as(story.organisation(), iro);
            desk.page().navigate("/tellings");
            desk.page().locator("main td a, main th a").first().click();
            desk.page().locator("button[value=read]").click();
            seen(desk.page(), ".drawn img");
            desk.look("tellings-drawn");
        }
    }

    @Test
    void by_keyboard_alone_a_stamp_is_set_taken_back_and_the_sheet_cleared_after_a_question() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/say/sun");
            page.locator("[data-pad] summary").focus();
            page.keyboard().press("Enter");
            page.locator("input[name=stamp]").first().focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(marks(page)).containsExactly("stamp SUN 133 100");
            page.locator("[data-clear]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("[data-pad-asking]").innerText()).contains("Your drawing will be gone.");
            page.keyboard().press("Enter");
            assertThat(marks(page)).as("no is asked first").hasSize(1);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(marks(page)).isEmpty();
            assertThat(page.locator("[data-sheet] > :not([data-ground])").count())
                    .isZero();
        }
    }

    @Test
    void the_youngest_find_it_open_and_without_scripts_the_paper_form_is_named() {
        var kit = story.child("Kit Example").born("2020-03-02").enteredCare("2026-01-05", "C1", "U6");
        try (var browsing = Browsing.at(port, Browsing.PHONE);
                var plain = Browsing.withoutScripts(port, Browsing.PHONE)) {
            browsing.as(story.organisation(), kit.id());
            besideNobody(browsing.page());
            browsing.page().locator("[data-sheet]").waitFor();
            browsing.look("space-draw-youngest");
            plain.page().context().addCookies(browsing.page().context().cookies());
            besideNobody(plain.page());
            plain.page().locator("[data-pad-none]").waitFor();
            assertThat(plain.page().locator("[data-sheet]").isVisible()).isFalse();
        }
    }

    /// A small child is asked first who is with them.
    private static void besideNobody(Page page) {
        page.navigate("/me/say/star");
        page.locator("input[name=beside][value=NOBODY]").check();
        page.locator("button[name=do][value=beside]").click();
    }

    private static com.microsoft.playwright.Locator.CheckOptions forced() {
        return new com.microsoft.playwright.Locator.CheckOptions().setForce(true);
    }

    private static void stroke(Page page, double fromX, double fromY, double toX, double toY) {
        page.locator("[data-sheet]").scrollIntoViewIfNeeded();
        var box = page.locator("[data-sheet]").boundingBox();
        page.mouse().move(box.x + fromX * box.width, box.y + fromY * box.height);
        page.mouse().down();
        page.mouse()
                .move(
                        box.x + toX * box.width,
                        box.y + toY * box.height,
                        new com.microsoft.playwright.Mouse.MoveOptions().setSteps(12));
        page.mouse().up();
    }

    private static void tap(Page page, double x, double y) {
        page.locator("[data-sheet]").scrollIntoViewIfNeeded();
        var box = page.locator("[data-sheet]").boundingBox();
        page.mouse().click(box.x + x * box.width, box.y + y * box.height);
    }

    private static void seen(Page page, String image) {
        page.locator(image).scrollIntoViewIfNeeded();
        page.waitForFunction("image => document.querySelector(image).naturalWidth > 0", image);
    }

    private static java.util.List<String> marks(Page page) {
        var value = page.locator("[name=drawing]").inputValue();
        return value.isEmpty() ? java.util.List.of() : java.util.List.of(value.split(";"));
    }
}

package org.heard.drafts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.reviews.Reviews;
import org.heard.voice.Contact;
import org.heard.voice.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Nothing typed is lost, in a browser: a tab that dies, a sign-in that ends, a line that drops, a second tab, the way
/// back, a second person.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class DraftsJourneyTest extends HeardTest {
    private static final String WORDS = "I don't want to move again.";

    @LocalServerPort
    private int port;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Reviews reviews;

    private Actor anna;
    private ChildStory amira;
    private String path;

    @BeforeEach
    void anna_is_amira_s_iro() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira").enteredCare("2026-01-05", "C1", "U6").has(RelationKind.IRO, anna, "2026-01-06");
        path = "/children/" + amira.id() + "/contacts/new";
    }

    @Test
    void a_tab_dies_and_what_was_typed_is_there() {
        try (var browsing = signedIn(Browsing.PHONE, anna)) {
            var tab = browsing.page();
            tab.navigate(path);
            words(tab).click();
            tab.keyboard().type(WORDS);
            assertThat(line(tab)).containsText("Saved as a draft at 12:00pm", within(5_000));
            assertThat(tab.evaluate("document.activeElement.name"))
                    .as("where the writer is")
                    .isEqualTo("words");
            browsing.look("draft-typing");
            var another = browsing.anotherTab();
            tab.close();

            var again = another.page();
            again.navigate("/work");
            again.getByText("One form you began and have not sent").click();
            another.look("drafts");
            again.getByRole(AriaRole.LINK, named("Note a conversation")).click();
            assertThat(words(again)).hasValue(WORDS);
            assertThat(again.getByText("You began this on 15 June 2026 at 12:00pm"))
                    .isVisible();
            another.look("draft-begun");
            again.getByText("Throw it away", exactly()).click();
            another.look("draft-throwing");
            again.getByText("Yes, throw it away").click();
            assertThat(words(again)).hasValue("");
            again.getByText("Bring it back").click();
            assertThat(words(again)).hasValue(WORDS);
        }
    }

    @Test
    void a_tab_closed_at_once_saves_what_was_typed_last() {
        try (var browsing = signedIn(Browsing.DESK, anna)) {
            var tab = browsing.page();
            tab.navigate(path);
            words(tab).click();
            tab.keyboard().type(WORDS);
            tab.navigate("/help");
            tab.navigate(path);
            assertThat(words(tab)).hasValue(WORDS);
        }
    }

    @Test
    void a_form_sent_after_signing_out_in_another_tab_comes_back_with_everything_in_it() {
        try (var browsing = signedIn(Browsing.DESK, anna)) {
            var tab = browsing.page();
            tab.clock().install();
            tab.navigate(path);
            var other = browsing.anotherTab().page();
            other.navigate("/work");
            other.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                    .first()
                    .click();
            other.waitForURL(where -> !where.endsWith("/work"));

            fill(tab);
            afterFiveSeconds(tab);
            assertThat(line(tab)).containsText("You were signed out. What you type is kept.", within(6_000));
            tab.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            assertThat(tab.getByText("You were signed out. What you typed is kept"))
                    .isVisible();
            browsing.complainedOf("401");
            browsing.look("draft-signed-out");
            assertThat(noted()).isEmpty();

            tab.locator("a[href*='" + story.organisation() + "']").click();
            tab.locator("button[name=person][value='" + anna.person() + "']").click();
            assertThat(words(tab)).hasValue(WORDS);
            assertThat(tab.getByLabel("Visit", labelled())).isChecked();
            send(tab);
            assertThat(noted()).hasSize(1);
        }
    }

    @Test
    void two_tabs_of_one_form_write_nothing_over_each_other() {
        try (var browsing = signedIn(Browsing.PHONE, anna)) {
            var one = browsing.page();
            one.clock().install();
            one.navigate(path);
            var two = browsing.anotherTab().page();
            two.navigate(path);
            words(two).fill("In the other tab");
            afterFiveSeconds(two);
            assertThat(line(two)).containsText("Saved as a draft", within(6_000));
            words(one).fill("In this tab");
            afterFiveSeconds(one);
            assertThat(line(one)).containsText("You are typing into this form in another place too", within(6_000));
            browsing.look("draft-elsewhere");
            one.getByRole(AriaRole.BUTTON, named("Put the two together")).click();
            assertThat(words(one)).hasValue("In the other tab");
            assertThat(one.locator(".elsewhere").first()).containsText("In this tab");
            browsing.look("draft-both");
        }
    }

    @Test
    void a_line_that_drops_keeps_the_form_on_the_page_until_it_is_back() {
        try (var browsing = signedIn(Browsing.PHONE, anna)) {
            var tab = browsing.page();
            tab.clock().install();
            tab.navigate(path);
            fill(tab);
            afterFiveSeconds(tab);
            assertThat(line(tab)).containsText("Saved as a draft", within(6_000));
            browsing.dropLine();
            words(tab).fill(WORDS + " Ever.");
            afterFiveSeconds(tab);
            assertThat(line(tab)).containsText("Not saved yet: no connection. We keep trying.", within(6_000));
            tab.getByRole(AriaRole.BUTTON, named("Save")).first().click();
            assertThat(line(tab)).containsText("Not sent: no connection. What you typed is still here.");
            assertThat(words(tab)).hasValue(WORDS + " Ever.");
            browsing.look("draft-offline");
            browsing.restoreLine();
            assertThat(line(tab)).containsText("Saved as a draft", within(6_000));
            send(tab);
            assertThat(noted()).hasSize(1);
        }
    }

    @Test
    void the_way_back_shows_that_the_form_was_sent() {
        try (var browsing = signedIn(Browsing.DESK, anna)) {
            var tab = browsing.page();
            tab.navigate(path);
            fill(tab);
            send(tab);
            tab.goBack();
            assertThat(tab.getByText("You sent this form on 15 June 2026 at 12:00pm"))
                    .isVisible();
            assertThat(words(tab)).hasValue("");
            browsing.look("draft-back");
        }
    }

    @Test
    void two_people_on_one_review_see_both_and_choose() {
        amira.reviewedOn("2026-02-02", "PN1", anna);
        var review = here(() -> reviews.list(anna, TODAY, amira.id())).getFirst();
        var correct = "/children/" + amira.id() + "/reviews/" + review.id() + "/correct";
        try (var here = signedIn(Browsing.DESK, anna);
                var there = signedIn(Browsing.PHONE, story.teller())) {
            var mine = here.page();
            mine.navigate(correct);
            var theirs = there.page();
            theirs.navigate(correct);
            correct(theirs, "Her brother came.");
            assertThat(theirs.getByText("The review is corrected.")).isVisible();
            correct(mine, "She brought a drawing.");
            assertThat(mine.getByText("Somebody else changed this while you were writing"))
                    .isVisible();
            assertThat(mine.locator(".clash legend")).hasCount(1);
            here.look("clash");
            mine.getByLabel("Both, put together by me").check();
            here.look("clash-both");
            mine.getByRole(AriaRole.BUTTON, named("Save what I chose")).click();
            assertThat(mine.getByText("The review is corrected.")).isVisible();
        }
        assertThat(here(() -> reviews.list(anna, TODAY, amira.id())).getFirst().note())
                .isEqualTo("Her brother came.\n\nShe brought a drawing.");
    }

    @Test
    void without_javascript_a_button_does_the_same() {
        try (var browsing = Browsing.withoutScripts(port, Browsing.PHONE)) {
            var tab = browsing.as(story.organisation(), anna).page();
            tab.navigate(path);
            words(tab).fill(WORDS);
            tab.getByRole(AriaRole.BUTTON, named("Save and come back later")).click();
            tab.getByRole(AriaRole.LINK, named("Note a conversation")).click();
            assertThat(words(tab)).hasValue(WORDS);
        }
    }

    @Test
    void before_the_sign_in_ends_one_press_keeps_it_and_otherwise_what_is_typed_is_kept() {
        try (var browsing = signedIn(Browsing.DESK, anna)) {
            var tab = browsing.page();
            tab.clock().install();
            tab.navigate(path);
            tab.clock().fastForward("25:01");
            var question = tab.getByRole(AriaRole.DIALOG);
            assertThat(question).containsText("You will be signed out in 5 minutes.");
            browsing.look("ending");
            tab.getByText("Stay signed in").click();
            assertThat(question).isHidden();
            words(tab).fill(WORDS);
            afterFiveSeconds(tab);
            assertThat(line(tab)).containsText("Saved as a draft", within(6_000));
            tab.clock().fastForward("24:00");
            assertThat(question).isHidden();
            tab.clock().fastForward("01:10");
            assertThat(question).isVisible();
        }
    }

    private Browsing signedIn(int width, Actor actor) {
        return Browsing.at(port, width).as(story.organisation(), actor);
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

    /// The page's clock jumps ahead, so that nobody waits. That it does save within five seconds of anybody's time is
    /// shown where a tab dies.
    private static void afterFiveSeconds(Page page) {
        page.clock().fastForward("00:05");
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
}

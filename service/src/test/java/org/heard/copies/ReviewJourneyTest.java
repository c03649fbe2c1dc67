package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a meeting that has been held, through its record and the signature, to the letter the child keeps.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ReviewJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;
    private ChildStory amira;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .reviewedOn("2026-02-02", "PN1", anna);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void from_the_record_to_the_letter(int width) {
        try (var browsing = Browsing.at(port, width)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview());
            look(browsing, width, "review");

            link(page, "Add a decision").click();
            assertThat(page.locator("[name=made-day]").inputValue()).isEqualTo("2");
            page.locator("[name=what]").fill("Amira sees her brother every second Saturday");
            page.locator("[name=owner][value=other]").check();
            page.locator("[name=owner-name]").fill("Sam Example");
            look(browsing, width, "decision");
            button(page, "Record the decision").click();
            page.locator(".notice").first().waitFor();
            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview());

            link(page, "Write the record").click();
            look(browsing, width, "record-begun");
            link(page, "The matters").click();
            for (var met : page.locator("input[type=radio][value=MET]").all()) {
                met.check();
            }
            for (var text : page.locator("textarea").all()) {
                text.fill("As it should be; seen in the plan of 2 February.");
            }
            look(browsing, width, "record-matters");
            button(page, "Save").click();

            link(page, "What people said").click();
            for (var text : page.locator("textarea").all()) {
                text.fill("I like my school. I want to see my brother more.");
            }
            look(browsing, width, "record-said");
            page.waitForResponse(
                    "**/drafts/keep", () -> page.locator("textarea").last().fill("Her teacher is glad of her."));
            page.reload();
            assertThat(page.locator("textarea").last().inputValue()).isEqualTo("Her teacher is glad of her.");
            button(page, "Save").click();

            link(page, "Who took part").click();
            page.locator("#came select").first().selectOption("IN_PERSON");
            look(browsing, width, "record-people");
            button(page, "Save").click();

            link(page, "The child’s rights").click();
            page.locator("[name=court]").first().check();
            page.locator("[name=complaint]").first().check();
            look(browsing, width, "record-rights");
            button(page, "Save").click();
            look(browsing, width, "record-ready");
            button(page, "Issue the decisions today").click();

            link(page, "Read and sign").click();
            look(browsing, width, "record-sign");
            button(page, "Sign the record").click();
            assertThat(text(page)).contains("Signed by Anna Example");
            look(browsing, width, "record-signed");
            link(page, "Read it").click();
            look(browsing, width, "record-read");

            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview() + "/copies");
            look(browsing, width, "copies");
            link(page, "Write the letter").click();
            for (var text :
                    page.locator("form.form textarea, main form textarea").all()) {
                if (text.inputValue().isBlank()) {
                    text.fill("You told us what you think, and we listened.");
                }
            }
            look(browsing, width, "letter");
            button(page, "The letter is finished").click();
            page.waitForURL("**/copies");
            look(browsing, width, "copies-letter-finished");

            link(page, "Amira").last().click();
            look(browsing, width, "copy-of-child");
            if (button(page, "Save and look it through").isVisible()) {
                button(page, "Save and look it through").click();
            }
            look(browsing, width, "copy-looked-through");
            page.locator("[name=looked]").check();
            button(page, "Release this copy").click();
            look(browsing, width, "copy-released");
            assertThat(link(page, "PDF").getAttribute("href")).endsWith("/pdf");
            link(page, "Page to print").click();
            // Nothing runs on it, axe neither; what is in it is read in CopiesTest.
            picture(page, width, "letter-page");
        }
    }

    private static void look(Browsing browsing, int width, String what) {
        picture(browsing.page(), width, what);
        browsing.clean(what);
    }

    private static void picture(Page page, int width, String what) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "looks", what + "-" + width + ".png")));
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    private static Locator link(Page page, String text) {
        return page.locator("main a", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private static Locator button(Page page, String text) {
        return page.locator("main button", new Page.LocatorOptions().setHasText(text))
                .first();
    }
}

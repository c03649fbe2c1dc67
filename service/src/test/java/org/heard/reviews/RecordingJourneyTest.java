package org.heard.reviews;

import com.microsoft.playwright.Page;
import java.util.List;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.voice.Contacts;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An IRO and a social worker record what happened, in a browser.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class RecordingJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Wishes wishes;

    @Test
    void every_page_to_record_on_is_clean_at_a_phone_s_and_a_desk_s_width() {
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
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
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
                browsing.cleanAtBothWidths(path);
                if (path.endsWith("/new")) {
                    page.locator("main button[type=submit]").last().click();
                    browsing.cleanAtBothWidths(path + " with errors");
                }
            }
        }
    }

    @Test
    void a_visit_is_recorded_by_the_social_worker() {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        var amira = amira(story.iro("Anna Example")).has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), worker);
            page.navigate("/children/" + amira.id() + "/visits/new");
            browsing.cleanAtBothWidths("a visit");
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByLabel("Why not?").last().fill("Nobody opened");
            browsing.cleanAtBothWidths("a visit without seeing the child");
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
}

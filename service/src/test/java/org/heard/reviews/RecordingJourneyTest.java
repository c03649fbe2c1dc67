package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.law.FactKind;
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
                    "/decisions/" + amira.lastDecision() + "/withdraw",
                    "/plans/new?kind=CARE_PLAN",
                    "/plans/new")) {
                page.navigate(at + path);
                browsing.cleanAtBothWidths(path);
                if (path.contains("/new")
                        && page.locator("main button[type=submit]").count() > 0) {
                    page.locator("main button[type=submit]").last().click();
                    browsing.cleanAtBothWidths(path + " with errors");
                }
            }
        }
    }

    @Test
    void a_review_adjourned_twice_is_complete_at_its_third_meeting_and_the_clock_waits_for_it() {
        var anna = story.iro("Anna Example");
        var amira = amira(anna);
        story.holds(FactKind.REVIEWS, "2015-01-01");
        var at = "/children/" + amira.id();
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate(at + "/reviews/new");
            meeting(browsing, 15, 6);
            adjourn(browsing, "The new school had sent no report", 1, 7);
            page.locator("[name=presence][value=IN_PERSON]").check();
            page.locator("[name=part][value=spoke]").check();
            page.locator("[name=alone][value=YES]").check();
            browsing.button("Record the review").click();
            page.getByText("Before you record this").first().waitFor();
            browsing.look("review-adjourned-late");
            browsing.button("Record the review").click();
            page.waitForURL("**" + at);
            page.navigate(at + "/clock");
            assertThat(browsing.text()).contains("Overdue by");
            var review = at + "/reviews/"
                    + here(() -> reviews.list(anna, TODAY, amira.id()))
                            .getFirst()
                            .id();

            clock.set(story.noonOn(LocalDate.of(2026, 7, 2)));
            browsing.as(story.organisation(), anna);
            page.navigate(review + "/meet");
            meeting(browsing, 1, 7);
            adjourn(browsing, "Her mother was in hospital, and Amira wants her there", 20, 7);
            browsing.button("Record the meeting").click();
            page.getByText("A review may be adjourned once").first().waitFor();
            browsing.look("review-adjourned-again");
            browsing.button("Record the meeting").click();
            page.waitForURL("**" + at);
            page.navigate(review);
            assertThat(browsing.text())
                    .contains("The new school had sent no report")
                    .contains("Her mother was in hospital")
                    .contains("20 July 2026");
            browsing.look("review-adjourned-twice");

            clock.set(story.noonOn(LocalDate.of(2026, 7, 21)));
            browsing.as(story.organisation(), anna);
            page.navigate(review + "/meet");
            meeting(browsing, 20, 7);
            page.locator("[name=m0-outcome][value=HELD]").check();
            page.locator("[name=complete][value=yes]").check();
            browsing.look("review-third-meeting");
            browsing.button("Record the meeting").click();
            page.locator(".notice").first().waitFor();
            page.navigate(review);
            assertThat(browsing.text()).contains("Monday 20 July 2026");
            page.navigate(at + "/clock");
            assertThat(browsing.text()).contains("20 January 2027");
        }
    }

    private static void meeting(Browsing browsing, int day, int month) {
        browsing.day("m0-on", day, month, 2026);
        browsing.page().locator("[name=m0-mode][value=IN_PERSON]").check();
    }

    private static void adjourn(Browsing browsing, String why, int nextDay, int nextMonth) {
        browsing.page().locator("[name=m0-outcome][value=ADJOURNED]").check();
        browsing.page().locator("[name=m0-why-ADJOURNED]").fill(why);
        browsing.page().locator("[name=complete][value=no]").check();
        browsing.day("next", nextDay, nextMonth, 2026);
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

package org.heard.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.law.FactKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child's clock in a browser: from a date to where it is recorded that it was done, and what something would change.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ClockJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;
    private Actor worker;
    private ChildStory amira;

    @BeforeEach
    void amira_in_foster_care_since_january() {
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        story.holds(FactKind.HEALTH_ASSESSMENT, "2025-01-01");
    }

    @Test
    void a_date_leads_to_where_it_is_recorded_that_it_was_done() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/clock");
            browsing.look("clock-with-ways-to-record");
            assertThat(page.locator("[id^='HLTH-1']").textContent())
                    .contains("Overdue")
                    .contains("It is late. You can ask your IRO why.");

            page.locator("[id^='HLTH-1'] a", new Page.LocatorOptions().setHasText("Record that"))
                    .click();
            page.locator("main a", new Page.LocatorOptions().setHasText("First health"))
                    .first()
                    .click();
            browsing.button("Record it").waitFor();
            assertThat(page.locator("h1").textContent()).isEqualTo("First health assessment");
            browsing.look("clock-record-one");
            browsing.button("Record it").click();
            browsing.refusal("Enter the date");
            browsing.day("on", 20, 1, 2026);
            browsing.button("Record it").click();
            assertThat(browsing.text()).contains("First health assessment: recorded.");
            page.navigate("/children/" + amira.id() + "/clock");
            assertThat(page.locator("[id^='HLTH-1']").first().textContent()).contains("Done");
        }
    }

    @Test
    void what_is_missing_says_where_it_is_recorded_or_that_it_cannot_be_yet() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/clock");
            page.locator("summary", new Page.LocatorOptions().setHasText("cannot be told"))
                    .click();
            browsing.look("clock-missing");
            assertThat(page.locator("main").textContent()).contains("Heard cannot record this yet");
            var notice = page.locator("li", new Page.LocatorOptions().setHasText("when notice of the placement"));
            notice.locator("a").click();
            browsing.button("Record it").waitFor();
            assertThat(page.locator("h1").textContent()).isEqualTo("Notice of the placement given");

            page.navigate("/children/" + amira.id() + "/plans/new");
            browsing.look("act-choose");
            assertThat(page.locator("main").textContent()).contains("The clock waits for these");

            browsing.as(story.organisation(), worker);
            page.navigate("/children/" + amira.id() + "/clock");
            assertThat(page.locator("main a[href*='/plans/new']").count())
                    .as("a social worker keeps no dates of plans")
                    .isZero();
            assertThat(page.locator("main a[href*='/visits/new']").count()).isPositive();
        }
    }

    @Test
    void what_something_would_change_is_tried_and_forgotten() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/clock");
            page.locator("main a", new Page.LocatorOptions().setHasText("Try what something"))
                    .click();
            browsing.button("See what would change").waitFor();
            browsing.look("what-if-empty");
            browsing.button("See what would change").click();
            browsing.refusal("Choose what to try");

            page.locator("[name=what][value=MOVE]").check();
            browsing.day("on", 1, 6, 2026);
            browsing.button("See what would change").click();
            browsing.refusal("Choose where the child would live");
            page.locator("[name=placement]").selectOption("CHILDRENS_HOME");
            browsing.button("See what would change").click();
            page.locator("#answer").waitFor();
            browsing.look("what-if-moved");
            assertThat(page.locator("#answer").textContent()).isEqualTo("If the child moved on 1 June 2026");
            assertThat(browsing.text())
                    .contains("First visit in this placement")
                    .contains("8 June 2026");

            page.locator("[name=what][value=REVIEW]").check();
            browsing.day("on", 20, 1, 2026);
            browsing.button("See what would change").click();
            page.locator("#answer").waitFor();
            assertThat(browsing.text()).contains("If a review were completed on 20 January 2026");

            page.navigate("/children/" + amira.id() + "/clock");
            assertThat(browsing.text()).doesNotContain("8 June 2026");
        }
    }
}

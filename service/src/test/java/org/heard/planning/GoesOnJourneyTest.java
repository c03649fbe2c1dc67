package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.law.FactKind;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// In a browser: a review that is planned meets on another day, falls through, and goes on as the same review.
class GoesOnJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Test
    void a_review_that_falls_through_goes_on() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        var anna = story.iro("Anna Example");
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        var amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-04-01")
                .reviewedOn("2026-04-28", "PN1", anna);
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/reviews/plan");
            browsing.day("on", 22, 6, 2026);
            page.locator("[name=time]").fill("2.30");
            browsing.button("Plan the review").click();
            page.waitForURL("**/ready");
            var ready = page.url();
            page.navigate(ready + "/people");
            page.locator("[name=other-name]").fill("Kit Example");
            page.locator("[name=other-role]").fill("Football coach");
            browsing.look("goes-on-people");
            browsing.button("Save").click();
            page.waitForURL(ready);
            page.navigate("/work?show=ALL");
            assertThat(browsing.text()).contains("Booked for 22 Jun 2026");
            browsing.look("goes-on-work-iro");
            browsing.as(story.organisation(), sam);
            page.navigate("/work?show=WAITING");
            assertThat(browsing.text()).contains("Plans and report sent to the IRO");
            browsing.look("goes-on-work-worker");
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/clock");
            browsing.look("goes-on-clock");

            var meet = ready.replace("/ready", "/meet");
            page.navigate(meet);
            browsing.day("m0-on", 12, 6, 2026);
            page.locator("[name=m0-mode][value=IN_PERSON]").check();
            page.locator("[name=complete][value=no]").check();
            browsing.button("Record the meeting").click();
            page.getByText("Was it this one?").first().waitFor();
            browsing.look("goes-on-which");

            clock.set(story.noonOn(LocalDate.of(2026, 6, 22)));
            browsing.as(story.organisation(), anna);
            page.navigate(meet);
            // The day typed before is a draft.
            browsing.day("m0-on", 22, 6, 2026);
            page.locator("[name=m0-outcome][value=CANCELLED]").check();
            page.locator("[name=m0-why-CANCELLED]").fill("Amira is ill");
            browsing.button("Record the meeting").click();
            page.waitForURL("**/children/" + amira.id());
            page.navigate(ready);
            browsing.look("goes-on-ready");
            page.navigate("/children/" + amira.id() + "/reviews/plan");
            browsing.look("goes-on-plan");
            browsing.link("Plan its next day").click();
            browsing.day("on", 29, 7, 2026);
            browsing.button("Try this day").click();
            page.getByText("If the review is on Wednesday 29 July").waitFor();
            assertThat(browsing.text()).contains("1 day late");
            browsing.look("goes-on-day");
            browsing.day("on", 20, 7, 2026);
            browsing.button("Save").click();
            page.waitForURL(ready);
            page.navigate(ready.replace("/ready", ""));
            browsing.look("goes-on-review");
        }
    }
}

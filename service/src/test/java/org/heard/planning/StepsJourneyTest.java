package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An authority gives inviting to the social worker; the social worker plans, and finds the other steps closed.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class StepsJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Test
    void the_social_worker_plans_where_the_authority_says_so() {
        var anna = story.iro("Anna Example");
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        var amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-05-26", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-05-27")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-05-27");
        var at = "/children/" + amira.id();
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), sam);
            assertThat(page.navigate(at + "/reviews/plan").status()).isEqualTo(404);
            browsing.complainedOf("404");

            browsing.as(story.organisation(), story.teller());
            page.navigate("/service");
            browsing.link("Who does what for a review").click();
            browsing.button("Save").waitFor();
            page.locator("[name=INVITE][value=SOCIAL_WORKER]").check();
            browsing.look("steps");
            browsing.button("Save").click();
            page.waitForURL("**/service");
            assertThat(browsing.text()).contains("Who does what is set from today on.");

            browsing.as(story.organisation(), sam);
            page.navigate(at);
            browsing.link("Plan a review").click();
            browsing.day("on", 22, 6, 2026);
            browsing.button("Plan the review").click();
            page.waitForURL("**/ready");
            assertThat(browsing.text())
                    .contains("Here the social worker plans and invites; business support consults beforehand.");
            assertThat(browsing.link("The day and the place").count()).isEqualTo(1);
            assertThat(browsing.link("How the child wants it").count()).isZero();
            browsing.look("steps-ready");
            var ready = page.url();
            assertThat(page.navigate(ready + "/wishes").status()).isEqualTo(404);
            browsing.complainedOf("404");

            clock.set(story.noonOn(LocalDate.of(2026, 6, 19)));
            browsing.as(story.organisation(), anna);
            page.navigate(ready);
            browsing.link("The social worker’s report").click();
            browsing.button("Go ahead without it").click();
            browsing.refusal("Enter why the review goes ahead without it");
            page.locator("[name=ahead]").fill("Amira wants it on that day");
            browsing.look("steps-go-ahead");
            browsing.button("Go ahead without it").click();
            page.waitForURL(ready);
            assertThat(browsing.text()).contains("Goes ahead without it");
        }
    }
}

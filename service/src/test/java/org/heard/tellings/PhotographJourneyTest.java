package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Set;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.documents.TakenPhotograph;
import org.heard.enclosed.PhotographRoute;
import org.heard.enclosed.PhotographRoutes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A photograph on its way, in a browser: switched on, sent, announced and opened behind its warning.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class PhotographJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private PhotographRoutes routes;

    private Actor manager;
    private Actor trained;
    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        manager = story.manager("Mina Bossington");
        trained = story.person("Tess Trained", Role.TEAM_MANAGER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, story.iro("Jonathan Featherstone"), "2026-01-06");
    }

    @Test
    void switched_on_by_a_manager_sent_by_a_child_and_opened_by_whoever_was_trained() {
        try (var browsing = Browsing.at(port, Browsing.PHONE);
                var desk = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), ash.id());
            var page = browsing.page();
            page.navigate("/me/say/sun");
            page.locator("main summary").last().click();
            browsing.look("space-snap-off");
            desk.as(story.organisation(), manager);
            desk.page().navigate("/service/photographs");
            desk.look("photographs-route-off");
            here(() -> routes.open(
                    manager,
                    NOW,
                    TODAY,
                    new PhotographRoute(
                            TODAY.minusDays(14),
                            "Exampleshire Police, child abuse unit",
                            "The designated safeguarding lead",
                            "Children asked to show us their rooms"),
                    Set.of(trained.person())));
            desk.page().navigate("/service/photographs");
            desk.look("photographs-route-on");
            page.navigate("/me/say/sun");
            page.locator("main summary").last().click();
            page.locator("#photograph")
                    .setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", TakenPhotograph.jpeg()));
            browsing.look("space-snap-on");
            page.locator("main button.button:not([type=button])").click();
            page.waitForURL("**/me/said");
            assertThat(browsing.text()).contains("You sent a photo with this.");
            browsing.look("space-said-snap");
            desk.page().navigate("/tellings");
            desk.page().locator("main td a, main th a").first().click();
            desk.page().locator("button[value=read]").click();
            desk.look("tellings-photograph");
            desk.as(story.organisation(), trained);
            desk.page().navigate("/photographs");
            desk.look("photographs");
            desk.page().locator("main td a, main th a").first().click();
            desk.look("photograph-warning");
            var opened = desk.page()
                    .waitForResponse(
                            "**/photographs/**",
                            () -> desk.button("Open the photograph").click());
            assertThat(opened.headerValue("content-type")).startsWith("image/jpeg");
        }
    }
}

package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Saying something and being answered, in a browser: a child on a phone, staff at a desk.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class TellingJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor iro;
    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        story.answersAtNight("01632 960 001");
        iro = story.iro("Jonathan Featherstone");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, story.person("Wanda Grimshaw", Role.SOCIAL_WORKER), "2026-01-06")
                .knows(Connection.Facts.of("Dora Example", Relationship.MOTHER));
    }

    @Test
    void a_child_sends_a_wish_and_a_call_for_help_and_an_adult_reads_and_answers() {
        try (var browsing = Browsing.at(port, Browsing.PHONE);
                var desk = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/say");
            browsing.look("space-say");
            page.navigate("/me/say/check-in");
            browsing.look("space-say-check-in");
            page.navigate("/me/say/star");
            page.locator("#words").fill("I would like a dog. And he hits me");
            browsing.look("space-say-wish");
            page.locator("main button.button:not([type=button])").click();
            browsing.look("space-said");
            page.navigate("/me/help");
            browsing.look("space-help");
            page.locator("button.call").click();
            assertThat(browsing.text()).contains("Nobody has read this yet.");
            browsing.look("space-help-sent");
            desk.as(story.organisation(), iro);
            desk.page().navigate("/tellings");
            desk.look("tellings");
            desk.page().locator("main td a, main th a").last().click();
            desk.page().locator("button[value=read]").click();
            desk.look("tellings-read");
            desk.page().locator("input[value=NOT_YET]").check();
            desk.page().locator("#words").fill("We ask the landlord first.");
            desk.send(desk.page().locator("button[value=answer]"));
            page.navigate("/me/said");
            assertThat(browsing.text()).contains("Not yet", "We ask the landlord first.");
            browsing.look("space-said-answered");
            desk.as(story.organisation(), story.manager("Mina Bossington"));
            desk.page().navigate("/service/tellings");
            desk.look("service-tellings");
        }
    }

    @Test
    void the_pages_fit_a_desk_and_the_youngest() {
        var kit = story.child("Kit Example").born("2020-03-02").enteredCare("2026-01-05", "C1", "U6");
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), kit.id());
            browsing.page().navigate("/me/say");
            browsing.look("space-say-youngest");
            browsing.page().navigate("/me/say/cloud");
            browsing.look("space-say-worry-youngest");
            browsing.page().navigate("/me/help");
            browsing.look("space-help-youngest");
        }
    }
}

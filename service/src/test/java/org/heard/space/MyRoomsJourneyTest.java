package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.law.ReviewKind;
import org.heard.planning.Arranged;
import org.heard.planning.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A child draws the map of people who matter by keyboard, asks to be left alone, chooses how the pages speak to them;
/// and what their IRO sees of it.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class MyRoomsJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    private Actor anna;
    private Actor sam;
    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER));
    }

    private static void add(Browsing browsing, String name, String ring, String time, boolean lost) {
        var page = browsing.page();
        page.navigate("/me/matters/new");
        page.locator("#name").focus();
        page.keyboard().type(name);
        page.locator("[name=ring][value=" + ring + "]").focus();
        page.keyboard().press("Space");
        page.locator("[name=time][value='" + time + "']").focus();
        page.keyboard().press("Space");
        if (lost) {
            page.locator("[name=lost]").focus();
            page.keyboard().press("Space");
        }
        page.locator("main .button:not(.second)").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/me/matters");
    }

    @Test
    void a_map_is_drawn_by_keyboard_and_the_iro_answers_it() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            browsing.as(story.organisation(), ash.id());
            browsing.look("space-home-asks");
            add(browsing, "Mum", "NEAR", "MORE", false);
            add(browsing, "Nan", "NEAR", "SAME", false);
            add(browsing, "Biscuit the dog", "NEAR", "MORE", true);
            add(browsing, "Mr Bell", "MIDDLE", "LESS", false);
            add(browsing, "Zadie", "MIDDLE", "", false);
            add(browsing, "Uncle Theodore", "FAR", "", true);
            add(browsing, "Sam", "FAR", "SAME", false);
            browsing.look("space-matters");
            assertThat(browsing.text()).contains("Biscuit the dog", "We lost touch");
            browsing.page().navigate("/me/matters/new");
            browsing.look("space-matters-new");
            browsing.page().navigate("/me/age");
            browsing.look("space-age");
            browsing.page().navigate("/me/rest");
            browsing.look("space-rest");
            browsing.page().locator("label:has-text('A week')").click();
            browsing.page().locator("main .button").click();
            browsing.look("space-home-resting");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), anna);
            browsing.page().navigate("/children/" + ash.id() + "/matters");
            browsing.look("matters-map");
        }
    }

    @Test
    void the_iro_sees_what_was_chosen_beside_the_list_of_people() {
        var on = TODAY.plusDays(20);
        var planned =
                here(() -> plans.plan(anna, NOW, TODAY, ash.id(), Set.of(ReviewKind.ORDINARY), on, Arranged.NOTHING));
        var review = ((org.heard.planning.Answer.Done) planned).plan().review().id();
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate("/me/meeting/people");
            page.locator("[name='wish-" + sam.person() + "'][value=NO]").check();
            page.locator("[name='wish-" + ash.connection("Mira Brightwater") + "'][value=PART]")
                    .check();
            browsing.send(page.locator("main button:has-text('Save and go on')"));
            page.navigate("/me/meeting/when");
            page.locator("[name=choice][value=AFTER_SCHOOL]").check();
            browsing.send(page.locator("main .button:not(.second)"));
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), anna);
            var at = "/children/" + ash.id() + "/reviews/" + review;
            browsing.page().navigate(at + "/ready");
            browsing.look("planning-ready-chosen");
            browsing.page().navigate(at + "/ready/people");
            browsing.look("planning-people-chosen");
            browsing.page().navigate(at + "/ready/choices");
            browsing.look("planning-choices");
            browsing.page().navigate(at + "/participation");
            browsing.look("participation-beside");
        }
    }
}

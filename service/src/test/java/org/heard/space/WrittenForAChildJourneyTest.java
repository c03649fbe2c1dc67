package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages on which an adult writes for a child beside letters and answers, in a browser on a phone and a desk, on a
/// Friday afternoon: how the text reads follows the typing, and when it comes is said before it is sent.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class WrittenForAChildJourneyTest extends HeardTest {
    private static final Instant FRIDAY_AFTERNOON = Instant.parse("2026-06-19T13:00:00Z");
    private static final String JARGON = "We discussed contact at your LAC review and the placement will be looked at"
            + " again when everybody has been spoken to.";

    @LocalServerPort
    private int port;

    private Actor anna;
    private Actor mary;
    private ChildStory ash;

    @BeforeEach
    void ash_asked_for_something() {
        anna = story.iro("Anna Example");
        mary = story.person("Mary Manager", Role.IRO_MANAGER);
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
    }

    @Test
    void an_answer_to_what_was_asked_for() {
        var request = story.asked(ash.id());
        clock.set(FRIDAY_AFTERNOON);
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/work/asked/" + request);
            page.locator("[name=words]").fill(JARGON);
            page.locator("[data-reading] li").first().waitFor();
            assertThat(browsing.text())
                    .contains("LAC review: your review, your meeting", "Ash Example reads it from 22 June 2026");
            browsing.look("answer-asked");
        }
    }

    @Test
    void two_texts_of_one_page_are_each_read_by_themselves() {
        var child = new Visitor(port).as(story.organisation(), ash.id());
        child.open("/me/matters/new", Map.of("name", "Nan", "ring", "NEAR", "time", "MORE"));
        child.open("/me/matters/new", Map.of("name", "Biscuit", "ring", "NEAR", "time", "SAME"));
        clock.set(FRIDAY_AFTERNOON);
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + ash.id() + "/matters");
            page.locator("main textarea").nth(1).fill(JARGON);
            page.locator("[data-reading]").nth(1).locator("li").first().waitFor();
            assertThat(page.locator("[data-reading]").nth(0).innerText()).doesNotContain("LAC review");
            browsing.look("map-answered");
        }
    }

    @Test
    void a_reply_to_a_group() {
        story.raised(ash.id());
        clock.set(FRIDAY_AFTERNOON);
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), mary);
            page.navigate("/service/groups");
            browsing.link("Our council").click();
            browsing.look("group-waits");
            browsing.button("Show it to the group").click();
            page.locator("main textarea").fill(JARGON);
            page.locator("[data-reading] li").first().waitFor();
            browsing.look("group-reply");
            browsing.button("Reply").click();
            assertThat(browsing.text()).contains("Children read it from 22 June 2026 at 8:00am.");
            browsing.look("group-replied");
        }
    }

    @Test
    void what_somebody_says_of_themself_with_a_photo_chosen() {
        clock.set(FRIDAY_AFTERNOON);
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/account/card");
            page.locator("[name=about]").fill("I chair your LAC review.");
            page.locator("[data-reading] li").first().waitFor();
            browsing.look("own-card-read");
            browsing.button("Save").click();
            assertThat(browsing.text())
                    .contains("read new words from 22 June 2026 at 8:00am", "they see your face alone");
            browsing.look("own-card-coming");
        }
    }
}

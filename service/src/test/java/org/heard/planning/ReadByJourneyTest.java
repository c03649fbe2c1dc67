package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.Visitor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.law.ReviewKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/// A child of eight sees on their meeting, on their map and under how the last meeting was, who has read it and
/// by when they are answered; their IRO answers a red card.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ReadByJourneyTest extends AmirasPlanningPages {
    private ChildStory ash() {
        return story.child("Ash Example")
                .born("2018-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER))
                .reviewedOn("2026-06-10", "PN1", anna);
    }

    @Test
    void read_answered_and_not_read_yet() {
        var ash = ash();
        here(() -> plans.plan(anna, NOW, TODAY, ash.id(), Set.of(ReviewKind.ORDINARY), DAY, Arranged.NOTHING));
        var child = new Visitor(port).as(story.organisation(), ash.id());
        for (var tap : new String[] {"YES", "A_BIT", "NO"}) {
            var question = child.get("/me/how-was-it").page().expectFirst("[name=question]");
            child.post("/me/how-was-it", Map.of("question", question.val(), "tap", tap));
        }
        child.open(
                "/me/meeting/people",
                Map.of("wish-" + ash.connection("Mira Brightwater"), "YES", "wish-" + sam.person(), "NO"));
        child.open("/me/meeting/red-card", Map.of("topic", "My dad’s letters"));
        child.open("/me/meeting/when", Map.of("choice", "AFTER_SCHOOL", "words", ""));
        child.open("/me/matters/new", Map.of("name", "Nan", "ring", "NEAR", "time", "MORE"));
        child.open("/me/matters/new", Map.of("name", "Biscuit the dog", "ring", "NEAR", "time", "SAME"));
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate("/me/meeting");
            browsing.look("read-meeting-not-yet");
            page.navigate("/me/matters");
            browsing.look("read-map-not-yet");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/work");
            browsing.look("read-pieces-work");
            page.locator("a:has-text('What children chose for their review')").click();
            browsing.look("read-choices-staff");
            page.locator("[name^=told-]").fill("Nobody will say it. I tell them before the meeting.");
            browsing.send(page.locator("button:has-text('Tell the child')"));
            assertThat(browsing.text()).contains("The child reads it now", "Nobody will say it.");
            browsing.look("read-choices-staff-answered");
            page.navigate("/children/" + ash.id() + "/matters");
            browsing.look("read-map-staff");
        }
        var again = new Visitor(port).as(story.organisation(), ash.id());
        again.open("/me/meeting/talk", Map.of("words", "My new school"));
        again.open("/me/meeting/red-card", Map.of("topic", "Where my sister lives"));
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate("/me/meeting");
            assertThat(browsing.text())
                    .contains(
                            "Anna Example read this on 15 June 2026",
                            "Nobody has read this yet.",
                            "You get an answer by 22 July 2026.",
                            "My new school",
                            "Where my sister lives",
                            "You get an answer by 25 June 2026.",
                            "Nobody will say it.",
                            "You do not get an answer to this.");
            browsing.look("read-meeting");
            page.navigate("/me/matters");
            browsing.look("read-map");
        }
        visitor(anna)
                .get(visitor(anna)
                        .get("/work")
                        .page()
                        .select("a:contains(What children say after a review)")
                        .attr("href"));
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate("/me/meeting");
            assertThat(page.locator("section:has-text('You said how your meeting was')")
                            .first()
                            .innerText())
                    .contains("Anna Example read this on 15 June 2026");
            browsing.look("read-how-it-was");
        }
        clock.set(NOW.plus(Duration.ofDays(12)));
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            browsing.as(story.organisation(), anna).page().navigate("/work");
            browsing.look("read-pieces-work-late");
        }
    }
}

package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Siblings;
import org.heard.matters.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Before each box, at each age and in Arabic, one quiet block: who reads it, what is done if somebody may not be safe,
/// and the way to help now.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class BeforeWritingJourneyTest extends HeardTest {
    private static final Map<String, String> PAGES = Map.of(
            "advocate", "/me/side/advocate",
            "complaint", "/me/side/complaint",
            "group", "/me/group",
            "together", "/me/together",
            "map", "/me/matters/new",
            "age", "/me/age",
            "talk", "/me/meeting/talk",
            "part", "/me/meeting/part",
            "red-card", "/me/meeting/red-card",
            "people", "/me/meeting/people");

    @LocalServerPort
    private int port;

    @Autowired
    private Siblings siblings;

    @Autowired
    private Together together;

    private Actor anna;

    @BeforeEach
    void an_iro() {
        anna = story.iro("Anna Example");
        story.isOnTheirSide();
        story.answersAtNight("01632 960 001");
    }

    private ChildStory child(String name, String born) {
        var child = story.child(name)
                .born(born)
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        var kit = story.child("Kit " + name).born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        here(() -> siblings.link(story.teller(), NOW, TODAY, child.id(), kit.id(), Siblings.Kind.FULL));
        here(() -> together.agree(story.teller(), NOW, TODAY, child.id(), kit.id(), "Every Saturday"));
        story.group(child.id());
        return child;
    }

    @Test
    void it_leads_to_numbers_that_work_tonight() {
        var ash = child("Ash Example", "2014-03-02");
        for (var size : Map.of("phone", Browsing.PHONE, "desk", Browsing.DESK).entrySet()) {
            try (var browsing = Browsing.at(port, size.getValue())) {
                var page = browsing.as(story.organisation(), ash.id()).page();
                PAGES.forEach((name, address) -> {
                    page.navigate(address);
                    browsing.look("before-" + name + "-" + size.getKey());
                });
                page.locator("main .readers a[href='/me/help']").click();
                assertThat(browsing.text()).contains("01632 960 001");
                page.navigate("/me/meeting/talk");
                page.locator("#words").fill("my uncle hits me");
                browsing.button("Save and go on").click();
                page.navigate("/me/said");
                browsing.look("noticed-said-" + size.getKey());
            }
            try (var browsing = Browsing.at(port, size.getValue())) {
                var page = browsing.as(story.organisation(), anna).page();
                page.navigate("/tellings");
                browsing.look("noticed-list-" + size.getKey());
                page.navigate(page.locator("main a[href^='/tellings/']").first().getAttribute("href"));
                if (page.locator("button[value=read]").count() > 0) {
                    page.locator("button[value=read]").click();
                }
                browsing.look("noticed-read-" + size.getKey());
            }
        }
    }

    @Test
    void it_is_said_at_every_age_and_in_arabic() {
        for (var born : List.of("2020-03-02", "2016-03-02", "2008-03-02")) {
            var child = child("Max Sample", born);
            try (var browsing = Browsing.at(port, Browsing.PHONE)) {
                browsing.as(story.organisation(), child.id()).page().navigate("/me/meeting/talk");
                browsing.look("before-talk-" + born);
                browsing.page().navigate("/me/side/complaint");
                browsing.look("before-complaint-" + born);
            }
        }
        var noor = child("Noor Sample", "2012-03-02");
        var visitor = new Visitor(port).as(story.organisation(), noor.id());
        visitor.get("/me/age");
        visitor.post("/me/language", Map.of("language", "ar"));
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            browsing.as(story.organisation(), noor.id()).page().navigate("/me/meeting/red-card");
            browsing.look("before-red-card-ar");
            browsing.page().navigate("/me/together");
            browsing.look("before-together-ar");
        }
    }
}

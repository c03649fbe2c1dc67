package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.councils.Councils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A care council raises something, votes on it and gets a reply that every child can read; nobody is named.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class MyGroupJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Councils councils;

    private Actor manager;
    private ChildStory ash;
    private ChildStory kit;
    private ChildStory max;

    @BeforeEach
    void two_in_a_council_and_one_outside() {
        manager = story.manager("Mary Example");
        ash = story.child("Ash Example").born("2014-03-02").enteredCare("2026-01-05", "C1", "U6");
        kit = story.child("Kit Sample").born("2015-03-02").enteredCare("2026-01-05", "C1", "U6");
        max = story.child("Max Other").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
    }

    @Test
    void what_one_raises_is_looked_at_voted_on_and_answered_for_all() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), manager);
            page.navigate("/service/groups");
            browsing.look("groups-none");
            page.locator("[name=name]").fill("Our council");
            page.locator("[name=kind][value=CARE_COUNCIL]").check();
            browsing.button("Open it").click();
            for (var name : new String[] {"Ash Example", "Kit Sample"}) {
                page.locator("[name=find]").fill(name);
                browsing.button("Find").click();
                browsing.button("Take in").click();
            }
            assertThat(browsing.text()).contains("Ash Example", "Kit Sample");

            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/group");
            page.locator("main textarea").fill("Sleepovers without asking three people.");
            browsing.button("Send").click();
            assertThat(browsing.text()).contains("Only you see this.");
            browsing.look("space-group");
        }
        var other = new Visitor(port).as(story.organisation(), kit.id());
        assertThat(other.get("/me/group").words()).doesNotContain("Sleepovers");

        var mary = new Visitor(port).as(story.organisation(), manager);
        var list = mary.get("/service/groups")
                .page()
                .select("main td a, main th a")
                .attr("href");
        var group = mary.get(list);
        assertThat(group.words()).contains("Sleepovers").doesNotContain("Raised by Ash");
        mary.press(group, "Show it to the group", Map.of("do", "show"));

        var seen = other.get("/me/group");
        assertThat(seen.words()).contains("Sleepovers", "You get an answer by").doesNotContain("Ash");
        other.press(seen, "I think so too", Map.of("vote", "yes"));
        assertThat(other.get("/me/group").words()).contains("1 say the same, 0 do not.");

        var again = mary.get(list);
        var field = again.page().select("main textarea").attr("name");
        mary.press(again, "Reply", Map.of("do", "reply", field, "From June your carer decides."));
        var outside = new Visitor(port).as(story.organisation(), max.id());
        assertThat(outside.get("/me/group").words())
                .contains("From June your carer decides.", "Mary Example")
                .doesNotContain("Ash", "Kit");
    }

    @Test
    void who_is_taken_out_of_the_group_while_they_write_keeps_their_words() {
        var group = story.group(ash.id());
        var child = new Visitor(port).as(story.organisation(), ash.id());
        var page = child.get("/me/group");
        here(() -> councils.leave(manager, NOW, TODAY, group, ash.id()));
        var late = child.press(page, "Send", Map.of("words-" + group, "Locks on our doors"));
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.words())
                .contains("You cannot send this from here now.", "Locks on our doors")
                .doesNotContain("Sent.");
        var waiting = child.get("/me/say");
        assertThat(waiting.words()).contains("It was not sent. Nobody has read it.");
        assertThat(child.get(waiting.page().select("main a[href*='?on=']").attr("href"))
                        .words())
                .contains("Locks on our doors");
        var mary = new Visitor(port).as(story.organisation(), manager);
        assertThat(mary.get("/service/groups/" + group).words())
                .contains("Our council")
                .doesNotContain("Locks on our doors");
    }

    @Test
    void a_child_outside_the_group_can_neither_raise_nor_vote() {
        var group = story.group(ash.id());
        var issue = story.raised(kit.id());
        var outside = new Visitor(port).as(story.organisation(), max.id());
        outside.get("/me/side/see");
        assertThat(outside.post("/me/group/" + group, Map.of("words-" + group, "Let me in"))
                        .status())
                .isEqualTo(404);
        assertThat(outside.post("/me/group/votes/" + issue, Map.of("vote", "yes"))
                        .status())
                .isEqualTo(404);
    }
}

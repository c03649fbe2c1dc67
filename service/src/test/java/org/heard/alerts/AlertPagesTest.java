package org.heard.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of alerts, over real HTTP.
class AlertPagesTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor manager;
    private ChildStory child;

    @BeforeEach
    void arrive() {
        manager = story.manager("Mina Manager");
        child = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
    }

    @Test
    void a_manager_finds_it_on_the_service_page_with_its_age_and_takes_it() {
        var alert = story.alerted(child);
        var visitor = as(manager);
        assertThat(visitor.get("/service").words()).contains("One alert that nobody has yet");
        assertThat(visitor.get("/alerts").words()).contains("Now").doesNotContain("Sam");
        var page = visitor.get("/alerts/" + alert);
        assertThat(page.words()).contains("Nobody yet", "I have it").doesNotContain("Sam");
        var taken = visitor.post("/alerts/" + alert, Map.of());
        assertThat(visitor.follow(taken).words()).contains("You have it.", "Mina Manager, since");
        assertThat(visitor.get("/service").words()).doesNotContain("nobody has yet");
    }

    @Test
    void whoever_was_told_finds_it_in_their_work() {
        var iro = story.iro("Ivy Iro");
        story.onRota("Ivy Iro", "ivy@example.org", iro, false);
        story.alerted(child);
        assertThat(as(iro).get("/work").words()).contains("One alert that nobody has yet");
        assertThat(as(story.iro("Other Iro")).get("/work").words()).doesNotContain("alert");
    }

    @Test
    void a_manager_it_goes_around_finds_nothing() {
        var alert = story.alerted(child, manager);
        var visitor = as(manager);
        assertThat(visitor.get("/service").words()).doesNotContain("alert that");
        assertThat(visitor.get("/alerts").words()).contains("Nothing waits");
        assertThat(visitor.get("/alerts/" + alert).status()).isEqualTo(404);
        assertThat(visitor.get("/outbox").words()).doesNotContain("Sam");
    }

    @Test
    void an_administrator_sets_numbers_and_rota_and_is_told_what_is_missing() {
        var visitor = as(story.person("Ada Administrator", Role.ADMINISTRATOR));
        var page = visitor.get("/service/alerts");
        assertThat(page.words())
                .contains("Nobody is on the rota", "The out-of-hours number is not set", "practice, not law");
        var refused = visitor.post(
                "/service/alerts", Map.of("outOfHours", "", "daytime", "tomorrow", "minutes", "0", "testedFor", "30"));
        assertThat(refused.words())
                .contains("Enter the out-of-hours number", "The daytime number must be", "Enter the minutes");
        var set = visitor.post(
                "/service/alerts",
                Map.of("outOfHours", "01632 960 001", "daytime", "", "minutes", "10", "testedFor", "30"));
        assertThat(visitor.follow(set).words()).contains("is set from today").doesNotContain("number is not set");
        visitor.get("/service/alerts/contacts/new");
        var fields = new LinkedHashMap<String, String>();
        fields.put("name", "Duty desk");
        fields.put("email", "duty@example.org");
        fields.put("team", "NO");
        fields.put("days", "MONDAY");
        fields.put("from-day", "1");
        fields.put("from-month", "1");
        fields.put("from-year", "2026");
        var added = visitor.post("/service/alerts/contacts/new", fields);
        assertThat(visitor.follow(added).words()).contains("Duty desk is on the rota", "Mon", "Never tried");
    }

    private Visitor as(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}

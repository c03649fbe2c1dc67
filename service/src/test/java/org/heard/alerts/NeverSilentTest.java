package org.heard.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.heard.ChildStory;
import org.heard.Visitor;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Over real SMTP, with a clock that goes on: whoever is on duty at the hour is told, somebody goes on being
/// reminded until an alert is had, and whoever has no account takes it by the link in their mail.
class NeverSilentTest extends AlertsByMail {
    @LocalServerPort
    private int port;

    @Autowired
    private Alerts alerts;

    @Autowired
    private Rota rota;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private ChildStory child;

    @BeforeEach
    void arrive() {
        child = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
    }

    private void onRota(String name, String email, boolean team, String from, String to) {
        here(() -> rota.add(
                story.teller(),
                NOW,
                TODAY,
                new Rota.NewContact(
                        name,
                        email,
                        "",
                        Optional.empty(),
                        team,
                        EnumSet.allOf(DayOfWeek.class),
                        new Hours(LocalTime.parse(from), LocalTime.parse(to)),
                        LocalDate.of(2020, 1, 1),
                        Optional.empty())));
    }

    private long to(String email) {
        return told().stream().filter(email::equals).count();
    }

    @Test
    void whoever_is_on_duty_at_the_hour_is_told_and_the_night_begins_by_itself() {
        onRota("Day", "day@example.org", false, "08:30", "17:00");
        onRota("Night", "night@example.org", false, "17:00", "08:30");
        story.alerted(child);
        goOn(NOW);
        assertThat(told()).as("at noon").containsExactly("day@example.org");
        goOn(Instant.parse("2026-06-15T15:59:00Z"));
        assertThat(told()).as("at one minute to five").doesNotContain("night@example.org");
        goOn(Instant.parse("2026-06-15T16:15:00Z"));
        assertThat(told()).as("at a quarter past five").contains("night@example.org");
    }

    @Test
    void after_the_last_contact_the_team_and_the_manager_are_reminded_until_somebody_has_it() {
        story.managerAt("Mina Manager", "mina@example.org");
        onRota("First", "first@example.org", false, "00:00", "00:00");
        onRota("Out-of-hours team", "team@example.org", true, "00:00", "00:00");
        var alert = story.alerted(child);
        for (var minutes = 0; minutes <= 60; minutes += 15) {
            goOn(NOW.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(to("first@example.org")).isEqualTo(1);
        assertThat(to("team@example.org")).as("told once, reminded three times").isEqualTo(4);
        assertThat(to("mina@example.org")).isEqualTo(3);
        goOn(NOW.plus(Duration.ofDays(2)));
        assertThat(to("mina@example.org")).as("two days later still").isEqualTo(4);
        assertThat(here(() -> alerts.get(story.teller(), TODAY, alert)).reached())
                .extracting(Alert.Reached::name, Alert.Reached::times)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("First", 1),
                        org.assertj.core.groups.Tuple.tuple("Out-of-hours team", 5),
                        org.assertj.core.groups.Tuple.tuple("Mina Manager", 4));
        var other = story.managerAt("Other Manager", "other@example.org");
        here(() -> alerts.acknowledge(other, NOW, TODAY, alert));
        goOn(NOW.plus(Duration.ofDays(3)));
        assertThat(to("mina@example.org")).as("somebody has it").isEqualTo(4);
    }

    @Test
    void
            where_there_is_no_team_and_no_manager_whoever_is_on_duty_is_reminded_and_an_address_that_fails_brings_no_flood() {
        onRota("Made up", "nobody@marlhaven.example", false, "00:00", "00:00");
        onRota("First", "first@example.org", false, "00:00", "00:00");
        story.alerted(child);
        for (var minutes = 0; minutes <= 14; minutes++) {
            goOn(NOW.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(to("first@example.org")).isEqualTo(1);
        for (var minutes = 15; minutes <= 44; minutes++) {
            goOn(NOW.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(to("first@example.org"))
                .as("a reminder every quarter of an hour")
                .isEqualTo(3);
    }

    @Test
    void nobody_around_whom_it_goes_is_reminded() {
        var hidden = story.managerAt("Mina Manager", "mina@example.org");
        onRota("First", "first@example.org", false, "00:00", "00:00");
        onRota("mina manager", "private@example.org", true, "00:00", "00:00");
        story.alerted(child, hidden);
        for (var minutes = 0; minutes <= 60; minutes += 15) {
            goOn(NOW.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(told()).containsOnly("first@example.org");
    }

    @Test
    void a_contact_without_an_account_takes_it_by_the_link_and_a_mail_scanner_does_not() throws Exception {
        onRota("Emergency duty team", "edt@example.org", true, "00:00", "00:00");
        var alert = story.alerted(child);
        goOn(NOW);
        var body = SERVER.getReceivedMessages()[0].getContent().toString();
        var link = body.substring(body.indexOf("https://heard.example.org/have-it"))
                .split("\\s")[0];
        var path = link.substring("https://heard.example.org".length());
        for (var scans = 0; scans < 3; scans++) {
            assertThat(new Visitor(port).get(path).words())
                    .contains("Nobody has it yet")
                    .doesNotContain("Sam", "child");
        }
        assertThat(here(() -> alerts.get(story.teller(), TODAY, alert)).acknowledged())
                .isEmpty();
        var phone = new Visitor(port);
        assertThat(phone.press(phone.get(path), "I have it", java.util.Map.of()).words())
                .contains("Somebody has it");
        assertThat(here(() -> alerts.get(story.teller(), TODAY, alert)).acknowledged())
                .hasValueSatisfying(has -> assertThat(has.by()).isEqualTo("Emergency duty team"));
        goOn(NOW.plus(Duration.ofHours(3)));
        assertThat(told()).as("nobody else is told").hasSize(1);
        assertThat(stored()).noneMatch(text -> text.contains(path.substring(path.indexOf('=') + 1)));
    }

    private List<String> stored() {
        return here(() ->
                transaction.execute(status -> rows.sql("""
                        select body from message union all select row_to_json(t)::text from alert_told t
                        """).query(String.class).list()));
    }

    @Test
    void a_wrong_link_and_one_of_somebody_off_the_rota_say_nothing() throws Exception {
        onRota("Emergency duty team", "edt@example.org", true, "00:00", "00:00");
        story.alerted(child);
        goOn(NOW);
        var body = SERVER.getReceivedMessages()[0].getContent().toString();
        var link = body.substring(body.indexOf("/have-it")).split("\\s")[0];
        var contact = here(() -> rota.list(story.teller(), TODAY)).getFirst();
        here(() -> rota.remove(story.teller(), NOW, TODAY, contact.id()));
        assertThat(new Visitor(port).get(link).words())
                .contains("This link does not open anything")
                .isEqualTo(new Visitor(port).get("/have-it?link=wrong").words());
    }

    @Test
    void whoever_has_an_account_signs_in_and_gets_no_link() throws Exception {
        story.onRota("Farah First", "first@example.org", story.person("Farah First", Role.IRO), false);
        story.alerted(child);
        goOn(NOW);
        assertThat(SERVER.getReceivedMessages()[0].getContent().toString())
                .contains("Sign in and open")
                .doesNotContain("/have-it");
    }

    @Test
    void the_manager_sees_the_gaps_before_they_come() {
        onRota("Day", "day@example.org", false, "08:30", "17:00");
        var mina = story.manager("Mina Manager");
        for (var page : List.of("/alerts", "/service/alerts")) {
            assertThat(new Visitor(port)
                            .as(story.organisation(), mina)
                            .get(page)
                            .words())
                    .contains(
                            "Nobody on the rota is on duty at these times",
                            "Monday 15 June 2026, 17:00, to Tuesday 16 June 2026, 08:30");
        }
    }

    @Test
    void hours_are_put_on_the_rota_with_the_contact() {
        var mina = story.manager("Mina Manager");
        var visitor = new Visitor(port).as(story.organisation(), mina);
        var at = "/service/alerts/contacts/new";
        var typed = java.util.Map.of(
                "name", "Night", "email", "night@example.org", "days", "MONDAY", "fromTime", "17.00", "toTime", "25");
        assertThat(visitor.press(visitor.get(at), "Put on the rota", typed).words())
                .contains("Enter a time of day, such as 17:00");
        var right = new java.util.HashMap<>(typed);
        right.put("toTime", "0830");
        visitor.press(visitor.get(at), "Put on the rota", right);
        assertThat(visitor.get("/service/alerts").words()).contains("17:00 to 08:30 the next morning");
    }
}

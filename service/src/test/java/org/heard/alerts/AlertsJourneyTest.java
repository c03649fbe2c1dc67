package org.heard.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Alerts and how they arrive, in a browser on a phone and on a desk.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class AlertsJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Rota rota;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(ints = {Browsing.PHONE, Browsing.DESK})
    void a_manager_looks_at_alerts_and_sets_how_they_arrive(int width) {
        var mina = story.manager("Mina Manager");
        var child = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        story.onRota("Wilhelmina-Rose Oluwaseun", "wilhelmina.rose.oluwaseun@council.example.org", mina, false);
        story.onRota("Emergency duty team", "edt@example.org", null, true);
        var alert = story.alerted(child);
        try (var browsing = Browsing.at(port, width)) {
            var page = browsing.page();
            browsing.as(story.organisation(), mina);
            page.navigate("/alerts");
            browsing.look("alerts");
            page.navigate("/alerts/" + alert);
            browsing.look("alerts-one");
            page.navigate("/service/alerts");
            page.locator("button[value=test]").first().click();
            browsing.look("service-alerts");
            page.navigate("/service/alerts/contacts/new");
            browsing.look("service-alerts-contacts-new");
            page.navigate("/service");
            browsing.look("service-with-an-alert");
        }
    }

    @Test
    void gaps_are_seen_before_they_come_and_a_contact_without_an_account_has_one_button() {
        var mina = story.manager("Mina Manager");
        var child = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
        here(() -> rota.add(
                story.teller(),
                NOW,
                TODAY,
                new Rota.NewContact(
                        "Emergency duty team",
                        "edt@example.org",
                        "",
                        Optional.empty(),
                        true,
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        new Hours(LocalTime.of(8, 0), LocalTime.of(7, 0)),
                        TODAY,
                        Optional.empty())));
        story.alerted(child);
        var body = here(() -> transaction.execute(status ->
                rows.sql("select body from message").query(String.class).single()));
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), mina)) {
            browsing.page().navigate("/alerts");
            browsing.look("alerts-gaps");
            browsing.page().navigate("/service/alerts");
            browsing.look("service-alerts-gaps");
        }
        try (var phone = Browsing.at(port, Browsing.PHONE)) {
            phone.page().navigate(body.substring(body.indexOf("/have-it")).split("\\s")[0]);
            phone.look("have-it");
            phone.button("I have it").click();
            assertThat(phone.text()).contains("Somebody has it");
            phone.look("have-it-taken");
        }
    }
}

package org.heard.alerts;

import org.heard.Browsing;
import org.heard.HeardTest;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Alerts and how they arrive, in a browser on a phone and on a desk.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class AlertsJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

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
}

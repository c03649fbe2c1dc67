package org.heard.children.web;

import java.util.List;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.heard.children.Connection.Facts;
import org.heard.children.Connection.ParentalResponsibility;
import org.heard.children.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages on which a child's record is kept by hand, in a browser on a phone and on a desk.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class KeepingPagesJourneyTest extends HeardTest {
    private static final List<String> PARTS = List.of(
            "/care",
            "/care/begin",
            "/care/move",
            "/care/status",
            "/care/end",
            "/people",
            "/people/new",
            "/siblings",
            "/communication",
            "/identity",
            "/identity/disability",
            "/identity/birth-date");

    @LocalServerPort
    private int port;

    @Test
    void axe_finds_nothing_and_nothing_runs_over_the_edge() {
        var iro = story.iro("Anna Example");
        var child = story.child("Amira Khan")
                .born("2014-03-02")
                .numbered("1001")
                .enteredCare("2026-01-05", "C1", "U6")
                .moved("2026-03-01", "K2")
                .has(RelationKind.IRO, iro, "2026-01-06")
                .knows(Facts.of("Example Mother", Relationship.MOTHER).having(ParentalResponsibility.YES))
                .id();
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), iro);
            for (var part : PARTS) {
                page.navigate("/children/" + child + part);
                browsing.look(part.substring(1).replace('/', '-'));
            }
            browsing.button("Record the birth date").click();
            browsing.look("identity-birth-date-refused");
            page.navigate("/search");
            page.locator("input[name=text]").fill("ameera");
            page.locator("form[role=search] button").click();
            browsing.look("search");
        }
    }
}

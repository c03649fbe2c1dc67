package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.law.FactKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// In a browser: a review is planned as two meetings, so that the parents need not sit in one room; both are held, and
/// the record says who came to which.
class SeriesJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {Browsing.PHONE, Browsing.DESK})
    void two_meetings_are_planned_held_and_told_apart(int width) {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        var anna = story.iro("Anna Example");
        var amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .knows(Connection.Facts.of("Karim Brightwater", Relationship.FATHER));
        var mother = amira.connection("Mira Brightwater");
        var father = amira.connection("Karim Brightwater");
        try (var browsing = Browsing.at(port, width)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/reviews/plan");
            browsing.day("on", 15, 6, 2026);
            browsing.button("Plan the review").click();
            page.waitForURL("**/ready");
            var ready = page.url();
            for (var day : new int[] {22, 29}) {
                browsing.link("More than one meeting").click();
                browsing.button("Save").waitFor();
                browsing.day("on", day, 6, 2026);
                browsing.look("series-" + day + "-" + width);
                browsing.button("Save").click();
                page.waitForURL(ready);
            }
            assertThat(browsing.text()).contains("Then on Monday 22 June 2026 and on Monday 29 June 2026");
            browsing.look("series-ready-" + width);
            browsing.link("More than one meeting").click();
            page.getByLabel("Cancel the one on Monday 29 June 2026").check();
            page.locator("[name=because]").fill("Two are enough");
            browsing.look("series-cancel-" + width);
            browsing.button("Save").click();
            page.waitForURL(ready);
            page.navigate(ready + "/people");
            page.locator("[name=asked-" + mother + "][value=yes]").check();
            page.locator("[name=reply-" + mother + "]").selectOption("COMING");
            browsing.button("Save").click();
            page.waitForURL(ready);

            page.navigate(ready.replace("/ready", "/meet"));
            assertThat(page.locator("[name=complete][value=no]").isChecked()).isTrue();
            page.locator("[name=m0-mode][value=IN_PERSON]").check();
            browsing.look("series-meet-" + width);
            browsing.button("Record the meeting").click();
            page.waitForURL("**/children/" + amira.id());
            page.navigate(ready);
            assertThat(browsing.text())
                    .as("the answer was for the first meeting")
                    .contains("Monday 22 June 2026")
                    .contains("1 asked, 0 coming");

            clock.set(story.noonOn(LocalDate.of(2026, 6, 22)));
            browsing.as(story.organisation(), anna);
            page.navigate(ready.replace("/ready", "/meet"));
            page.locator("[name=m0-mode][value=BY_LINK]").check();
            page.locator("[name=presence][value=IN_PERSON]").check();
            page.locator("[name=part][value=spoke]").check();
            page.locator("[name=alone][value=YES]").check();
            browsing.button("Record the meeting").click();
            page.getByText("The review is complete.").waitFor();

            page.navigate(ready.replace("/ready", "/record/people"));
            assertThat(page.locator("[name='came-" + mother + "-2026-06-15']").inputValue())
                    .isEqualTo("IN_PERSON");
            assertThat(page.locator("[name='came-" + anna.person() + "-2026-06-22']")
                            .inputValue())
                    .isEqualTo("BY_LINK");
            page.locator("[name='came-" + father + "-2026-06-22']").selectOption("BY_LINK");
            browsing.look("series-people-" + width);
            browsing.button("Save").click();
            page.waitForURL("**/record");
            page.navigate(ready.replace("/ready", "/record/sign"));
            assertThat(browsing.text())
                    .contains("Mira Brightwater, Mother: came in person (15 June 2026)")
                    .contains("Karim Brightwater, Father: came by phone or video (22 June 2026)");
        }
    }
}

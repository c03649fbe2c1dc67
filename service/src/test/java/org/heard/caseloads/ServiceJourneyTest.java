package org.heard.caseloads;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.law.FactKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An IRO leaves while children are still theirs, in a browser: the manager sees it and gives them to another.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ServiceJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;
    private Actor ben;

    @BeforeEach
    void anna_has_three_children_one_of_them_overdue_and_ben_covers_for_cleo() {
        story.holds(FactKind.REVIEWS, "2026-01-01");
        anna = story.iro("Anna Example");
        ben = story.iro("Ben Example");
        var cleo = story.iro("Cleopatra Oluwaseun-Featherstonehaugh");
        child("Amira Example", anna);
        child("Bo Example", anna).reviewedOn("2026-02-02", "PN1", anna).reviewedOn("2026-04-30", "PN1", anna);
        child("Zara Example", anna).reviewedOn("2026-02-02", "PN1", anna).reviewedOn("2026-04-30", "PN1", anna);
        child("Dan Example", ben);
        child("Eve Example", cleo).has(RelationKind.COVER, ben, "2026-06-01");
    }

    @Test
    void children_of_an_iro_who_has_left_are_given_to_another() {
        var ada = story.person("Ada Example", Role.ADMINISTRATOR);
        var nora = story.manager("Nora Example");
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ada);
            page.navigate("/people/" + anna.person());
            browsing.link("They leave").click();
            assertThat(browsing.text()).contains("3 children are theirs today.");
            browsing.look("leaving-with-children");
            browsing.button("They leave after that day").click();

            clock.set(story.noonOn(TODAY.plusDays(1)));
            browsing.as(story.organisation(), nora);
            browsing.menu("The service");
            assertThat(row(browsing, "Anna Example")).contains("No IRO any more");
            assertThat(row(browsing, "Ben Example")).contains("Covers for 1 child");
            assertThat(row(browsing, "Cleopatra")).contains("Away: Ben Example covers");
            browsing.look("service-iro-gone");

            browsing.link("Give them another IRO").click();
            assertThat(browsing.text()).contains("Children of Anna Example");
            page.locator("[data-choose-all]").click();
            page.locator("[name=to]").selectOption(ben.person().toString());
            browsing.look("service-children-of-iro-gone");
            browsing.button("Give them to this IRO").click();
            assertThat(page.locator(".notice").first().innerText())
                    .contains("Ben Example is the IRO of 3 more children");
            browsing.menu("The service");
            assertThat(browsing.text()).doesNotContain("Anna Example").doesNotContain("No IRO any more");
        }
    }

    private ChildStory child(String name, Actor iro) {
        return story.child(name).enteredCare("2026-01-05", "C1", "U6").has(RelationKind.IRO, iro, "2026-01-06");
    }

    private static String row(Browsing browsing, String iro) {
        return browsing.page()
                .locator("tr:has(th a:has-text('" + iro + "'))")
                .first()
                .innerText();
    }
}

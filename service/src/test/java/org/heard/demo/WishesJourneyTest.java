package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.heard.Browsing;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.heard.plain.AgeBand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an adult wrote down for children of the demonstration, as the child, their IRO and the manager see it.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class WishesJourneyTest extends HeardTest {
    @LocalServerPort
    int port;

    @Autowired
    Filling filling;

    @Autowired
    FourChildren children;

    @Autowired
    Relations relations;

    @Autowired
    Persons persons;

    private Fourways fourways;

    @BeforeEach
    void fillOnce() {
        fourways = Fourways.filled(filling, children, NOW, TODAY);
    }

    @Test
    void a_child_of_ten_waits_until_they_say_that_they_talked() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            as(browsing, AgeBand.EIGHT_TO_ELEVEN);
            browsing.look("said-of-ten");
            var asked = card(browsing, SpaceStory.of(AgeBand.EIGHT_TO_ELEVEN).asked());
            assertThat(asked.innerText()).contains("answers by", "You have waited 6 days.");

            browsing.as(fourways.organisation(), iro(AgeBand.EIGHT_TO_ELEVEN));
            browsing.page().navigate("/children/" + child(AgeBand.EIGHT_TO_ELEVEN));
            browsing.look("wishes-of-ten-for-iro");
            browsing.page()
                    .locator(".one-of-many")
                    .filter(having(SpaceStory.of(AgeBand.EIGHT_TO_ELEVEN).asked()))
                    .getByText("Talk about it, or say who answers")
                    .click();
            browsing.look("wish-thread");
            browsing.button("We talked").click();
            browsing.look("wish-thread-talked");

            as(browsing, AgeBand.EIGHT_TO_ELEVEN);
            asked = card(browsing, SpaceStory.of(AgeBand.EIGHT_TO_ELEVEN).asked());
            asked.getByText("Yes, we talked").click();
            asked = card(browsing, SpaceStory.of(AgeBand.EIGHT_TO_ELEVEN).asked());
            assertThat(asked.innerText()).contains("You talked about this.").doesNotContain("You have waited");
            asked.getByText("Tell me again").click();
            asked = card(browsing, SpaceStory.of(AgeBand.EIGHT_TO_ELEVEN).asked());
            assertThat(asked.innerText()).contains("You have waited 6 days.");
        }
    }

    @Test
    void a_child_of_the_youngest_sees_who_answers_by_when() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            as(browsing, AgeBand.FOUR_TO_SEVEN);
            browsing.look("said-of-the-youngest");
            assertThat(card(browsing, SpaceStory.of(AgeBand.FOUR_TO_SEVEN).asked())
                            .innerText())
                    .contains("answers by", "You have waited 6 days.");
        }
    }

    @Test
    void the_manager_s_number_opens_exactly_what_it_counts() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            browsing.as(fourways.organisation(), manager());
            browsing.page().navigate("/service");
            browsing.look("service-closed");
            var tile = browsing.page().locator("a.tile__link[href='/service/tellings/closed']");
            var number = Integer.parseInt(tile.locator(".tile__figure").innerText());
            tile.click();
            browsing.look("closed-without-answer");
            assertThat(browsing.page().locator("main tbody tr").count()).isEqualTo(number);
            browsing.page().navigate("/service/tellings");
            browsing.look("how-long-children-wait");
        }
    }

    private void as(Browsing browsing, AgeBand band) {
        browsing.as(fourways.organisation(), fourways.choice(band).id());
        browsing.page().navigate("/me/said");
    }

    private static Locator card(Browsing browsing, String words) {
        return browsing.page().locator("section.card").filter(having(words));
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private String child(AgeBand band) {
        return fourways.choice(band).id().toString();
    }

    private Actor iro(AgeBand band) {
        return within(Tenancy.within(
                fourways.organisation(),
                () -> relations
                        .find(RelationKind.IRO, fourways.choice(band).id(), TODAY)
                        .orElseThrow()
                        .person()));
    }

    private Actor manager() {
        return within(Tenancy.within(
                fourways.organisation(),
                () -> persons.list(Role.IRO_MANAGER, TODAY).stream()
                        .map(Person::id)
                        .findFirst()
                        .orElseThrow()));
    }

    private Actor within(PersonId person) {
        return Tenancy.within(
                fourways.organisation(), () -> persons.findActor(person, TODAY).orElseThrow());
    }
}

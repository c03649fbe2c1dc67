package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.organisations.Organisation;
import org.heard.organisations.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Signing in as somebody made up, in a demonstration.
class DemoPageTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Persons persons;

    private Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @Test
    void people_stand_under_their_roles_with_what_each_is_good_for() {
        story.iro("Ada Okafor");
        story.manager("Ben Lowe");
        var page = visitor.get("/demo?organisation=" + story.organisation()).page();
        assertThat(page.select("h2").eachText()).containsExactly("Independent Reviewing Officer", "IRO manager");
        assertThat(page.select("button[name=person]").eachText()).containsExactly("Ada Okafor", "Ben Lowe");
        assertThat(page.text()).contains("The whole service");
    }

    @Test
    void picking_somebody_signs_in_as_them_and_leads_on() {
        var ada = story.iro("Ada Okafor");
        var answer = visitor.open(
                "/demo?organisation=" + story.organisation(),
                Map.of(
                        "organisation", story.organisation().toString(),
                        "person", ada.person().toString()));
        assertThat(answer.leadsTo()).isEqualTo("/");
        var page = visitor.get("/test/not-yours").page();
        assertThat(page.select(".masthead__who").text()).contains("Ada Okafor").contains("Sign out");
        assertThat(page.text()).contains("Demonstration.");
    }

    @Test
    void nobody_real_can_be_played() {
        var id = OrganisationId.next();
        var person = Tenancy.within(id, () -> {
            organisations.open(new Organisation(id, Organisation.Kind.AUTHORITY, "Real", null, false), NOW);
            return persons.add(Person.named("Real Person", "", "entered"));
        });
        visitor.get("/demo");
        assertThat(visitor.get("/demo").page().text()).doesNotContain("Real");
        visitor.get("/demo?organisation=" + story.organisation());
        assertThat(visitor.post(
                                "/demo",
                                Map.of(
                                        "organisation", id.toString(),
                                        "person", person.id().toString()))
                        .status())
                .isEqualTo(404);
    }
}

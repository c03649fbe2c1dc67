package org.heard.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.heard.Browsing;
import org.heard.ReturnsPages;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A data officer and their manager bring an authority's children in, in a browser: the return of two years, its dry
/// run, the load, and the list of names.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class GivingJourneyTest extends FeedsTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Relations relations;

    @Autowired
    private Errands errands;

    @Test
    void a_return_of_two_years_and_a_list_of_names_become_children_with_names_and_workers() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            giving(browsing);
        }
    }

    @Test
    void and_so_they_do_without_javascript() {
        try (var browsing = Browsing.withoutScripts(port, Browsing.DESK)) {
            giving(browsing);
        }
    }

    private void giving(Browsing browsing) {
        story.iro("Anna Example");
        story.person("Sam Worker", Role.SOCIAL_WORKER);
        var page = browsing.page();
        browsing.as(story.organisation(), story.teller());
        page.navigate("/feeds");
        browsing.cleanAtBothWidths("nothing given");
        var returns = new ReturnsPages(browsing);
        returns.give(paper());
        page.getByText("This is a dry run. Nothing has changed yet.").waitFor();
        page.getByText("Added").click();
        browsing.cleanAtBothWidths("a dry run");
        page.getByText("Load the good rows: 2 children").click();
        page.getByText("The good rows are in the record.").waitFor();
        browsing.cleanAtBothWidths("a loaded return");

        returns.giveNames("""
                CHILD,NAME,KNOWN_AS,IRO,SOCIAL_WORKER,TEAM,BUSINESS_SUPPORT
                1001,Amira Example,Mira,Anna Example,Sam Worker,North,
                1002,Dara Example,,Nobody Here,,,
                """);
        page.getByText("This is a dry run. Nothing has changed yet.").waitFor();
        assertThat(browsing.text()).contains("Nobody here is called “Nobody Here”.");
        browsing.cleanAtBothWidths("a dry run of names");
        page.getByText("Load the good rows: 2 children").click();
        page.getByText("The good rows are in the record.").waitFor();
        page.navigate("/feeds");
        browsing.cleanAtBothWidths("what was given");
        var amira = child("1001");
        assertThat(amira.shownAs()).isEqualTo("Mira");
        assertThat(here(() -> relations.find(RelationKind.IRO, amira.id(), TODAY)))
                .hasValueSatisfying(iro -> assertThat(iro.name()).isEqualTo("Anna Example"));
    }

    @Test
    void how_far_it_is_and_how_it_failed_can_be_read() {
        var delivery = give(2026, paper());
        here(() -> errands.ask(story.teller(), NOW, delivery.id(), Errand.Act.LOAD));
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), story.teller());
            page.navigate("/feeds/" + delivery.id() + "?still=1");
            browsing.cleanAtBothWidths("under way");
            clock.passes(Duration.ofMinutes(1));
            page.getByText("Look again").click();
            page.getByText("The service stopped in the middle.").waitFor();
            browsing.cleanAtBothWidths("cut off");
        }
    }

    private static ReturnOnPaper paper() {
        return new ReturnOnPaper()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2025", "P", "C1", "U6")
                .child("1002", "01/01/2012")
                .episode("1002", "01/07/2025", "S", "V2", "U6")
                .review("1002", "01/01/2012", "31/02/2026", "PN1")
                .lastYear()
                .child("1001", "11/02/2015")
                .episode("1001", "03/05/2024", "S", "C1", "U6", "03/05/2025", "X1");
    }
}

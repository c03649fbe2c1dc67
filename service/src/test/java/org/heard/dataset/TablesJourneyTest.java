package org.heard.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import org.heard.Browsing;
import org.heard.access.RelationKind;
import org.heard.children.Disabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An IRO manager brings the tables of the dataset in, in a browser: the dry run, what the roles mean, the load.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class TablesJourneyTest extends DatasetTest {
    @Autowired
    private Disabilities disabilities;

    @LocalServerPort
    private int port;

    @Test
    void tables_are_tried_the_roles_are_said_and_the_children_come_with_their_workers() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), story.teller());
            page.navigate("/feeds");
            page.getByText("Read the tables of the dataset").click();
            browsing.look("giving-the-tables");
            page.getByText("Read the tables, change nothing").click();
            page.getByText("Choose the number that the return has").first().waitFor();
            var files = new ArrayList<FilePayload>();
            new TablesOnPaper()
                    .files()
                    .forEach(file -> files.add(new FilePayload(file.name(), "text/csv", file.content())));
            page.locator("input[name=tables]").setInputFiles(files.toArray(FilePayload[]::new));
            page.getByLabel("Which case system are they from?").selectOption("OTHER");
            page.getByLabel("The other local id").check();
            page.getByText("Read the tables, change nothing").click();
            page.getByText("This is a dry run. Nothing has changed yet.").waitFor();
            browsing.look("tables-dry-run");
            page.getByText("Roles in the case system").first().click();
            browsing.look("roles");
            page.getByLabel("“IRO”").selectOption("IRO");
            page.getByLabel("“CW”").selectOption("SOCIAL_WORKER");
            page.getByText("Keep what they mean").click();
            page.getByText("It holds for the tables read from now on").waitFor();
            page.navigate("/feeds");
            page.getByText("Delivery 1").click();
            page.getByText("Compare again").click();
            page.getByText("Load the good rows: 4 children").click();
            page.getByText("The good rows are in the record.").waitFor();
            browsing.look("tables-loaded");
            assertThat(worker("K1001", RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
            page.navigate("/feeds/workers");
            browsing.look("workers-of-the-case-system");
            page.getByText("Keep who they are").click();
            page.getByText("It holds for the tables read from now on").waitFor();
        }
    }

    @Test
    void an_iro_finds_when_their_child_was_missing_and_the_differences_that_are_theirs() {
        rolesAreKnown();
        load(tables(new TablesOnPaper()
                .add("ssd_missing", "X2,5002,2026-06-08 00:00:00.000,M,,,")
                .table("ssd_disability", "disa_table_id,disa_person_id,disa_disability_code", "D1,5002,LD")));
        var child = child("K1002").id();
        here(() -> disabilities.record(ben, NOW, TODAY, child, "NONE", 1));
        load(tables(new TablesOnPaper()
                .table("ssd_disability", "disa_table_id,disa_person_id,disa_disability_code", "D2,5002,LD")));
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ben);
            page.navigate("/children/" + child);
            page.getByText("Times missing").waitFor();
            browsing.look("child-with-times-missing");
            page.navigate("/work");
            page.getByText("Differences with the authority’s files to settle").click();
            page.getByText("Dara Sample").waitFor();
            browsing.look("own-differences");
            page.getByText("Dara Sample").click();
            page.getByText("Took what the file says").click();
            browsing.look("own-difference");
            page.getByText("Settle it").click();
            page.getByText("Nothing to settle").waitFor();
        }
    }
}

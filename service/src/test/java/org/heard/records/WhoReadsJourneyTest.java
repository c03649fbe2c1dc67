package org.heard.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Saying who reads what of a record, signing it knowing that, and what the pages to write on do afterwards.
class WhoReadsJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Records records;

    private Actor anna;
    private ChildStory amira;
    private ReviewId review;
    private String at;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER))
                .reviewedOn("2026-02-02", "PN1", anna);
        review = amira.lastReview();
        at = "/children/" + amira.id() + "/reviews/" + review + "/record";
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void the_carer_s_line_is_kept_from_the_mother_and_the_record_signed_knowing_it() {
        amira.writtenRecord(anna);
        amira.reportFile();
        try (var browsing = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            var page = browsing.page();
            page.navigate(at + "/people");
            browsing.look("record-who-took-part");
            page.locator("[name='came-" + amira.connection("Mira Example") + "']")
                    .selectOption("CHILD_SAID_NO");
            page.locator("[name='came-" + amira.connection("Joan Oakley") + "']")
                    .selectOption("IN_PERSON");
            browsing.button("Save").click();
            page.waitForURL("**/record");
            assertThat(browsing.text()).contains("The social worker’s report of 15 June 2026");
            browsing.look("record-tasks");
            browsing.link("The social worker’s report of 15 June 2026").click();
            page.waitForURL("**/ready/report");
            assertThat(browsing.text()).contains("The social worker’s report");
            page.navigate(at + "/write/matters");
            browsing.link("The social worker’s report of 15 June 2026").waitFor();
            page.navigate(at);
            browsing.link("Who reads what").click();
            var carer = amira.connection("Joan Oakley");
            page.locator("[name='whom-" + carer + "'][value=ALL_BUT]").check();
            browsing.button("Save").click();
            browsing.refusal("Choose at least one person");
            page.locator("[name='who-ALL_BUT-" + carer + "'][value='" + amira.connection("Mira Example") + "']")
                    .check();
            browsing.look("record-readers");
            browsing.button("Save").click();
            page.waitForURL("**/record");
            page.navigate(at + "/notes");
            page.locator("[name=text]").fill("Ask about the dog");
            browsing.look("record-own-notes");
            browsing.button("Save").click();
            page.waitForURL("**/record");
            page.navigate(at + "/sign");
            assertThat(browsing.text())
                    .contains("Everyone but these people: Mira Example (Mother)")
                    .contains("Only the IRO service reads this: Was not asked to the meeting, as the child wished.");
            browsing.look("record-sign-marked");
            browsing.button("Sign the record").click();
            page.waitForURL("**/record");
            for (var closed : List.of("/people", "/part/health", "/write/matters", "/rights", "/readers")) {
                page.navigate(at + closed);
                assertThat(page.url()).as(closed).endsWith("/record");
                assertThat(browsing.text()).contains("The record is signed and stays as it is.");
            }
            browsing.link("Read it").click();
            page.waitForURL("**/signed");
            browsing.look("record-signed-marked");
        }
        var mother =
                here(() -> records.get(anna, TODAY, amira.id(), review)).readableBy(amira.connection("Mira Example"));
        assertThat(RecordText.of(mother))
                .filteredOn(heading -> heading.title().equals("Who took part"))
                .singleElement()
                .satisfies(heading ->
                        assertThat(heading.text()).contains("did not take part").doesNotContain("Oakley", "wished"));
    }

    @Test
    void the_rest_without_a_reason_is_one_error_and_with_it_all_that_was_left_open() {
        amira.signedRecord();
        amira.reviewedOn("2026-04-30", "PN1", anna);
        var next = amira.lastReview();
        var page = "/children/" + amira.id() + "/reviews/" + next + "/record/write/matters";
        var visitor = new Visitor(port).as(story.organisation(), anna);
        var refused = visitor.press(
                visitor.get(page), "Save", Map.of("rest", "STILL_TRUE", "met-health", "MET", "text-health", "Anew"));
        assertThat(refused.page().select(".govuk-error-summary a").eachText())
                .containsExactly("Enter why the rest is still true");
        // Another slip beside it: the common reason may still be put otherwise.
        var again = visitor.press(
                refused,
                "Save",
                Map.of("rest-because", "Seen in May", "met-education", "STILL_TRUE", "text-education", "Both"));
        assertThat(again.page().select(".govuk-error-summary a").eachText()).hasSize(2);
        visitor.press(again, "Save", Map.of("rest-because", "Seen in June", "text-education", ""));
        var record = here(() -> records.get(anna, TODAY, amira.id(), next));
        assertThat(record.part(RecordPart.HEALTH).text()).isEqualTo("Anew");
        assertThat(RecordPart.matters())
                .filteredOn(part -> part != RecordPart.HEALTH)
                .allSatisfy(part -> assertThat(record.part(part).because()).isEqualTo("Seen in June"));
    }
}

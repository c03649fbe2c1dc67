package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.RecordPages;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a meeting that has been held, through its record and the signature, to the letter the child keeps.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ReviewJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;
    private Actor bea;
    private ChildStory amira;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.BUSINESS_SUPPORT, bea, "2026-01-06")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .reviewedOn("2026-02-02", "PN1", anna);
    }

    @Test
    void from_the_record_to_the_letter() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            var record = new RecordPages(browsing);
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview());
            browsing.look("review");

            browsing.link("Add a decision").click();
            assertThat(page.locator("[name=made-day]").inputValue()).isEqualTo("2");
            record.decide("Amira sees her brother every second Saturday", "Sam Example");
            browsing.look("decision");
            browsing.button("Record the decision").click();
            page.locator(".notice").first().waitFor();
            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview());

            browsing.link("Write the record").click();
            browsing.look("record-begun");
            record.fillMatters("As it should be; seen in the plan of 2 February.");
            browsing.look("record-matters");
            browsing.button("Save").click();

            record.fillWhatPeopleSaid("I like my school. I want to see my brother more.");
            browsing.look("record-said");
            page.waitForResponse(
                    "**/drafts/keep", () -> page.locator("textarea").last().fill("Her teacher is glad of her."));
            page.reload();
            assertThat(page.locator("textarea").last().inputValue()).isEqualTo("Her teacher is glad of her.");
            browsing.button("Save").click();

            record.fillWhoCame();
            browsing.look("record-people");
            browsing.button("Save").click();

            record.fillRights();
            browsing.look("record-rights");
            browsing.button("Save").click();
            browsing.look("record-ready");
            browsing.button("Issue the decisions today").click();

            browsing.link("Read and sign").click();
            browsing.look("record-sign");
            browsing.button("Sign the record").click();
            assertThat(browsing.text()).contains("Signed by Anna Example");
            browsing.look("record-signed");
            browsing.link("Read it").click();
            browsing.look("record-read");
            browsing.link("Amend it").click();
            browsing.button("Amend the record").click();
            browsing.refusal("Choose who may read it");
            page.locator("[name=part]").selectOption("health");
            page.locator("[name=text]").fill("The dentist was seen on 9 February.");
            page.locator("[name=because]").fill("The letter came afterwards");
            page.locator("[name=whom-0][value=EVERYONE]").check();
            browsing.look("record-amend");
            browsing.button("Amend the record").click();
            page.waitForURL("**/record/signed");
            assertThat(browsing.text()).contains("The dentist was seen on 9 February.");
            browsing.link("Filing copy").click();
            page.locator("[data-copy]").first().waitFor();
            browsing.look("filing-copy");

            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview() + "/copies");
            browsing.look("copies");
            browsing.link("Accept the proposals").click();
            browsing.look("copies-accept");
            page.locator("[name=accept][value='" + amira.id() + "']").uncheck();
            browsing.button("Decide so").click();
            page.waitForURL("**/copies");
            assertThat(browsing.text()).contains("Decided for").contains("To be looked through");
            record.fillLetter("You told us what you think, and we listened.");
            browsing.look("letter");
            browsing.button("The letter is finished").click();
            page.waitForURL("**/copies");
            browsing.look("copies-letter-finished");

            browsing.link("Amira").last().click();
            browsing.look("copy-of-child");
            if (browsing.button("Save and look it through").isVisible()) {
                browsing.button("Save and look it through").click();
            }
            browsing.look("copy-looked-through");
            page.locator("[name=looked]").check();
            browsing.button("Release this copy").click();
            browsing.look("copy-released");
            var released = page.url();
            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview() + "/copies");
            browsing.look("copies-released");
            page.navigate(released);
            assertThat(browsing.link("PDF").getAttribute("href")).endsWith("/pdf");
            page.route("**/pdf", route -> route.abort());
            browsing.link("PDF").click();
            page.getByText("The PDF could not be made").waitFor();
            page.unroute("**/pdf");
            browsing.complainedOf("net::ERR_FAILED");
            var pdf = page.waitForDownload(() -> browsing.link("PDF").click());
            assertThat(pdf.suggestedFilename()).endsWith(".pdf");
            page.getByText("The PDF is ready").waitFor();
            amira.decidedAtIt("2026-02-02", "Ask about the dog", "Sam Example", "2026-07-01");
            browsing.as(story.organisation(), bea);
            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview());
            browsing.link("Who gets what").click();
            browsing.link("Amira").last().click();
            page.waitForURL("**/sent");
            assertThat(browsing.text())
                    .contains("This is of an earlier text")
                    .contains("It is the child’s own letter", "Each time it is opened is written down");
            browsing.look("copy-sent-by-support");
            assertThat(page.navigate(released).status()).isEqualTo(404);
            browsing.complainedOf("404");
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id() + "/reviews/" + amira.lastReview() + "/letter");
            assertThat(browsing.text()).contains("What was decided has changed since this letter was written");
            browsing.look("letter-of-earlier-decisions");
            page.navigate(released);
            browsing.link("Note what became of it").click();
            browsing.button("Save").click();
            browsing.refusal("Choose what became of it");
            page.locator("[name=outcome]").first().check();
            browsing.look("copy-sent");
            browsing.button("Save").click();
            page.waitForURL("**/copies");
            browsing.link("Amira").last().click();
            browsing.link("Page to print").click();
            browsing.lookOutsideItsPolicy("letter-page");
        }
    }
}

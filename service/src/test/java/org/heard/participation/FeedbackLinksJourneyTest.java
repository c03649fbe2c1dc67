package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Connection.MaySee;
import org.heard.children.Relationship;
import org.heard.records.Guest;
import org.heard.records.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An IRO lets a link go, a mother taps on her phone without scripts, and the IRO reads it.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class FeedbackLinksJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Records records;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void a_mother_who_came_to_the_review() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2014-03-02")
                .enteredCare("2025-01-06", "C1", "U6")
                .has(RelationKind.IRO, anna, "2025-01-07")
                .reviewedOn("2026-06-10", "PN1", anna)
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER)
                        .seeing(MaySee.ALL, ""))
                .knows(Connection.Facts.of("Cole Brightwater", Relationship.FATHER)
                        .seeing(MaySee.NOTHING, "Order of May"));
        var mother = new Guest.Known(Guest.Known.Kind.CONNECTION, ash.connection("Mira Brightwater"));
        here(() -> records.guests(
                anna,
                NOW,
                TODAY,
                ash.id(),
                ash.lastReview(),
                0,
                List.of(new Guest("Mira Brightwater", "Mother", Guest.Came.IN_PERSON, mother))));
    }

    @Test
    void from_the_iro_to_a_phone_without_scripts_and_back() {
        var at = "/children/" + ash.id() + "/reviews/" + ash.lastReview() + "/participation";
        try (var iro = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            var page = iro.page();
            page.navigate(at);
            iro.link("Ask parents and carers how it was").click();
            iro.cleanAtBothWidths("feedback-others");
            iro.look("feedback-others");
            page.locator("a", new Page.LocatorOptions().setHasText("Let a link go"))
                    .click();
            page.locator("label", new Page.LocatorOptions().setHasText("By email"))
                    .click();
            page.locator("[name=address]").fill("mira@mail.example");
            iro.cleanAtBothWidths("feedback-let-go");
            iro.look("feedback-let-go");
            iro.button("Let the link go").click();
            assertThat(iro.text()).contains("The link is on its way.", "Not answered yet");
        }
        var body = here(() -> transaction.execute(status ->
                rows.sql("select body from message").query(String.class).single()));
        var link = body.substring(body.indexOf("/afterwards")).split("\\s")[0];
        try (var phone = Browsing.withoutScripts(port, Browsing.PHONE)) {
            phone.page().navigate(link);
            phone.look("feedback-questions");
            for (var question : List.of("LISTENED", "RIGHT_PEOPLE", "UNDERSTOOD")) {
                phone.page().locator("label[for='" + question + "']").click();
            }
            phone.page().locator("[name=words]").fill("It was at a good hour");
            phone.button("Send").click();
            assertThat(phone.text()).contains("Thank you");
            phone.look("feedback-thanks");
            phone.page().navigate("/afterwards?link=wrong");
            phone.look("feedback-unknown");
        }
        try (var desk = Browsing.at(port, Browsing.DESK)) {
            desk.page().navigate("/afterwards?link=wrong");
            desk.cleanAtBothWidths("feedback-unknown");
            desk.look("feedback-unknown");
        }
        try (var iro = Browsing.at(port, Browsing.DESK).as(story.organisation(), anna)) {
            iro.page().navigate(at + "/others");
            assertThat(iro.text()).contains("It was at a good hour");
            iro.cleanAtBothWidths("feedback-read");
            iro.look("feedback-read");
            iro.page().navigate(at);
            iro.look("feedback-beside");
        }
        try (var manager = Browsing.at(port, Browsing.DESK).as(story.organisation(), story.manager("Mary Example"))) {
            manager.page().navigate("/service/participation");
            manager.cleanAtBothWidths("feedback-figures");
            manager.look("feedback-figures");
        }
    }
}

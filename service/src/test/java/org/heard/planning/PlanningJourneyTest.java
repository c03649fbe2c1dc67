package org.heard.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.law.FactKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// From a day that is tried, through everything that comes before a review, to the meeting itself.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class PlanningJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;
    private Actor sam;
    private ChildStory amira;

    @BeforeEach
    void amira_s_next_review_is_due_in_july() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        story.holds(FactKind.WORKER_SPOKE_TO_IRO, "2015-01-01");
        story.holds(FactKind.PAPERS_TO_IRO, "2015-01-01");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-04-01")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .knows(Connection.Facts.of("Joan Oakley", Relationship.FOSTER_CARER))
                .reviewedOn("2026-04-28", "PN1", anna);
    }

    @Test
    void from_a_day_that_is_tried_to_the_meeting() {
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/children/" + amira.id());
            browsing.link("Plan a review").click();
            browsing.day("on", 2, 8, 2026);
            browsing.button("Try this day").click();
            page.getByText("If the review is on Sunday 2 August").waitFor();
            assertThat(browsing.text()).contains("5 days late").contains("is at a weekend");
            browsing.look("planning-plan-tried-late");
            browsing.day("on", 22, 7, 2026);
            browsing.button("Try this day").click();
            page.getByText("If the review is on Wednesday 22 July").waitFor();
            assertThat(browsing.text()).contains("6 days before the last day").contains("should have spoken by");
            browsing.look("planning-plan-tried");
            page.locator("[name=time]").fill("half past two");
            browsing.button("Plan the review").click();
            browsing.refusal("Enter the time like 2:30pm");
            browsing.look("planning-plan-time-wrong");
            page.locator("[name=time]").fill("2.30");
            page.locator("[name=place]").fill("Oak House, the small room");
            page.locator("[name=mode][value=IN_PERSON]").check();
            browsing.button("Plan the review").click();
            page.waitForURL("**/ready");
            assertThat(browsing.text()).contains("2:30pm, Oak House, the small room, in person");
            browsing.look("planning-ready-begun");
            var ready = page.url();

            browsing.link("How the child wants it").click();
            page.locator("[name=time]").fill("After school, not on a Thursday: she has football then.");
            page.locator("[name=people]").fill("Her mother, her carer Joan. Not her uncle.");
            page.locator("[name=chair]").fill("She would like to open it herself.");
            page.locator("[name=alone][value=no]").check();
            browsing.look("planning-ready-wishes");
            page.waitForResponse(
                    "**/drafts/keep", () -> page.locator("[name=alone-why]").fill("She was at her brother’s"));
            page.reload();
            assertThat(page.locator("[name=alone-why]").inputValue()).isEqualTo("She was at her brother’s");
            browsing.button("Save").click();
            page.waitForURL(ready);

            browsing.link("Who is asked").click();
            browsing.button("Save").waitFor();
            var asked = page.locator("input[type=radio][value=yes]").all();
            assertThat(asked).hasSize(3);
            for (var one : asked) {
                one.check();
            }
            page.locator("select").first().selectOption("COMING");
            page.locator("select").nth(1).selectOption("BY_LINK");
            page.locator("input[type=radio][value=no]").last().check();
            page.locator("[name^=why-]").last().fill("Amira sees him every week and asked for a small round");
            browsing.look("planning-ready-people");
            browsing.button("Save").click();
            page.waitForURL(ready);
            assertThat(browsing.text()).contains("2 asked, 2 coming");

            browsing.link("What people say beforehand").click();
            browsing.button("Save").waitFor();
            page.locator("textarea").first().fill("I want her to come home by Christmas.");
            browsing.look("planning-ready-views");
            browsing.button("Save").click();
            page.waitForURL(ready);
            assertThat(browsing.text()).contains("One person");

            browsing.link("have spoken").click();
            browsing.day("spoke", 15, 6, 2026);
            page.locator("[name=note]").fill("The move to the new school, and the contact with her brother.");
            browsing.look("planning-ready-spoken");
            browsing.button("Save").click();
            page.waitForURL(ready);
            browsing.link("The day and the place").click();
            browsing.look("planning-ready-day");
            page.navigate(ready);
            browsing.look("planning-ready-half");

            browsing.as(story.organisation(), sam);
            page.navigate(ready);
            browsing.look("planning-ready-of-worker");
            browsing.link("Write the report").click();
            page.locator("[name=since_last]").fill("Amira has settled with Joan.\n\nShe goes to school every day.");
            page.locator("[name=child_says]").fill("She wants to see her brother more often.");
            page.locator("[name=to_decide]").fill("Whether the visits to her brother become weekly.");
            page.setInputFiles(
                    "#files", new FilePayload("plan.exe", "application/x-msdownload", new byte[] {0x4d, 0x5a, 0, 1}));
            browsing.button("Give it to the IRO").click();
            browsing.refusal("The file must be a PDF");
            assertThat(page.locator("[name=child_says]").inputValue()).contains("see her brother");
            page.setInputFiles(
                    "#files",
                    new FilePayload("Care plan, June.txt", "text/plain", "See her brother weekly.".getBytes(UTF_8)));
            browsing.look("planning-report-written");
            browsing.button("Give it to the IRO").click();
            page.waitForURL(ready);
            browsing.look("planning-ready-report-given");

            browsing.as(story.organisation(), anna);
            page.navigate(ready);
            browsing.link("The social worker’s report").click();
            assertThat(browsing.text())
                    .contains("Given by Sam Example on 15 June 2026")
                    .contains("Amira has settled");
            browsing.look("planning-report-read");
            var plan = page.waitForDownload(
                    () -> browsing.link("Care plan, June.txt").click());
            assertThat(plan.suggestedFilename()).matches("document-[0-9a-f]{8}\\.txt");
            page.navigate(ready.replace("/ready", "/record/write/said"));
            assertThat(browsing.text())
                    .contains("What one person said beforehand", "I want her to come home by Christmas.");
            browsing.look("planning-said-beside");
            page.navigate(ready);
            browsing.link("Put it off").click();
            browsing.day("on", 28, 7, 2026);
            browsing.button("Try this day").click();
            page.getByText("If the review is on Tuesday 28 July").waitFor();
            page.locator("[name=because]").fill("Joan is away that week");
            browsing.look("planning-put-off");
            browsing.button("Put it off").click();
            page.waitForURL(ready);
            assertThat(browsing.text()).contains("The review is put off to Tuesday 28 July 2026");
            browsing.look("planning-ready-put-off");
            page.navigate("/children/" + amira.id());
            browsing.look("planning-child-with-planned-review");
            browsing.link("Get ready").click();
            page.waitForURL(ready);

            clock.set(story.noonOn(LocalDate.of(2026, 7, 28)));
            browsing.as(story.organisation(), anna);
            page.navigate(ready);
            browsing.link("Record the meeting").click();
            assertThat(page.locator("[name=m0-on-day]").inputValue()).isEqualTo("28");
            browsing.look("planning-meet-planned");
            page.locator("[name=m0-mode][value=IN_PERSON]").check();
            page.locator("[name=presence][value=IN_PERSON]").check();
            page.locator("[name=part][value=spoke]").check();
            page.locator("[name=alone][value=YES]").check();
            browsing.button("Record the meeting").click();
            page.locator(".notice").first().waitFor();
            assertThat(browsing.text()).contains("The review is complete.");
            page.navigate(ready);
            browsing.look("planning-ready-afterwards");
        }
    }
}

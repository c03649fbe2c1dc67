package org.heard.records;

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

/// From decisions that go out, through one that is contested and changed, to the next review, which looks at what came
/// of them.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ContestedJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;
    private Actor sam;
    private Actor tess;
    private ChildStory amira;

    @BeforeEach
    void amira_s_review_decided_two_things() {
        story.holds(FactKind.MANAGER_ANSWERED, "2026-01-01").holds(FactKind.DECISIONS_ISSUED, "2026-01-01");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        tess = story.person("Tess Manager", Role.TEAM_MANAGER);
        story.manages(tess, sam);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-05")
                .decided("2026-05-01", "Ask whether a dog can live there", "The carer", "2026-06-01")
                .reviewedOn("2026-06-10", "PN1", anna)
                .decidedAtIt("2026-06-10", "Find a piano teacher near the foster home", "Sam Example", "2026-06-14")
                .decidedAtIt("2026-06-10", "See the dentist", "The carer", "2026-07-10");
    }

    @Test
    void contested_changed_and_looked_at_when_the_child_s_case_is_next_reviewed() {
        var review = "/children/" + amira.id() + "/reviews/" + amira.lastReview();
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate(review + "/record");
            browsing.button("Issue the decisions today").click();
            page.locator(".notice").first().waitFor();
            page.navigate(review);
            assertThat(browsing.text()).contains("Answer by 22 June 2026");

            browsing.link("Note the manager’s answer").click();
            browsing.look("decisions-answer-noted");

            browsing.as(story.organisation(), tess);
            page.navigate("/work?show=ALL");
            assertThat(browsing.text()).contains("Manager agrees or objects to the decisions");
            page.navigate(review);
            browsing.look("decisions-to-answer");
            browsing.link("Answer the decisions").click();
            browsing.button("Send the answer").click();
            browsing.refusal("Choose whether you agree: See the dentist");
            page.locator("input[type=radio][value=CONTESTS]").first().check();
            page.locator("input[type=radio][value=AGREES]").last().check();
            browsing.button("Send the answer").click();
            browsing.refusal("Enter why you do not agree");
            page.waitForResponse(
                    "**/drafts/keep",
                    () -> page.locator("textarea")
                            .first()
                            .fill("Nobody teaches near there. By video she could begin next week."));
            browsing.look("decisions-answer");
            page.navigate(review + "/decisions/answer");
            assertThat(page.locator("textarea").first().inputValue()).contains("By video");
            browsing.button("Send the answer").click();
            page.locator(".notice").first().waitFor();
            assertThat(browsing.text()).contains("Contests 1 decision").contains("The IRO has not replied yet");

            browsing.as(story.organisation(), anna);
            page.navigate("/work");
            browsing.look("work-with-a-contested-decision");
            browsing.link("Contested decisions").click();
            browsing.look("decisions-contested");
            page.locator("td a, th a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("piano"))
                    .first()
                    .click();
            assertThat(page.locator("[name=what]").inputValue()).contains("piano teacher");
            page.locator("[name=kind][value=CHANGED]").check();
            page.locator("[name=what]").fill("Find a piano teacher who teaches by video");
            page.locator("[name=owner]").nth(1).check();
            browsing.day("due", 14, 6, 2026);
            page.locator("[name=why]").fill("Amira wants to begin, and by video she can.");
            browsing.button("Record the reply").click();
            browsing.refusal("It cannot be due before today, when it is decided");
            browsing.day("due", 15, 6, 2026);
            browsing.look("decisions-reply");
            browsing.button("Record the reply").click();
            page.locator(".notice").first().waitFor();
            assertThat(browsing.text())
                    .contains("No longer stands")
                    .contains("It is changed, Anna Example, 15 June 2026:")
                    .contains("Find a piano teacher who teaches by video");
            browsing.look("decisions-changed");
            assertThat(browsing.text()).contains("1 decision is not issued yet");
            browsing.link("Issue it").click();
            browsing.button("Issue it today").waitFor();
            browsing.look("record-with-a-decision-to-issue");
            browsing.button("Issue it today").click();
            page.locator(".notice").first().waitFor();
            assertThat(browsing.text()).doesNotContain("not issued yet").doesNotContain("has not gone out");

            browsing.as(story.organisation(), tess);
            page.navigate(review);
            assertThat(browsing.text()).contains("More issued on 15 June 2026 by Anna Example");
            browsing.link("Answer the decisions").click();
            assertThat(browsing.text()).contains("by video").doesNotContain("See the dentist");
            page.locator("input[type=radio][value=AGREES]").check();
            browsing.button("Send the answer").click();
            page.locator(".notice").first().waitFor();
            browsing.look("decisions-issued-twice");
            page.navigate("/work/decisions");
            browsing.link("Every overdue decision").click();
            browsing.look("decisions-overdue");
            browsing.link("Ask whether a dog can live there").click();
            page.waitForURL("**/children/" + amira.id() + "#decisions");
            assertThat(browsing.text()).contains("What was decided");

            browsing.as(story.organisation(), sam);
            page.navigate("/work");
            browsing.link("Decisions for me to do").click();
            browsing.look("decisions-mine");
            browsing.link("Find a piano teacher who teaches by video").click();
            page.locator("[name=status][value=PARTLY]").check();
            page.locator("[name=note]").fill("One found, free from July");
            browsing.button("Save").click();
            page.locator(".notice").first().waitFor();

            amira.reviewedOn("2026-06-15", "PN1", anna);
            var next = "/children/" + amira.id() + "/reviews/" + amira.lastReview() + "/record";
            browsing.as(story.organisation(), anna);
            page.navigate(next);
            browsing.look("record-with-earlier-decisions");
            browsing.link("What came of earlier decisions").click();
            assertThat(browsing.text()).contains("One found, free from July").doesNotContain("near the foster home");
            page.locator("input[type=radio][value=NOT_DONE]").last().check();
            browsing.button("Save").click();
            browsing.refusal("Enter what is left to do and what stands in the way");
            page.locator("[name^=note-]").last().fill("The carer waits for a date");
            browsing.look("record-earlier-decisions");
            browsing.button("Save").click();
            page.locator(".notice").first().waitFor();
            page.navigate(next + "/sign");
            assertThat(browsing.text()).contains("Not done, 15 June 2026: The carer waits for a date");
            browsing.look("record-sign-with-earlier-decisions");
        }
    }
}

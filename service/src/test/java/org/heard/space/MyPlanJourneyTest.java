package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.boot.test.web.server.LocalServerPort;

/// An IRO explains to a child why they are in care and what was decided; the child reads it, asks to be told again and
/// says what happened.
class MyPlanJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .decided("2026-03-02", "Contact with Nan to be arranged fortnightly", "Sam Example", "2026-07-01");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void it_is_written_let_go_read_and_answered() {
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate("/children/" + ash.id() + "/explained/why");
            page.locator("#text").fill("Mum was not well and could not look after you. That is not your fault.");
            browsing.look("explanation-writing");
            browsing.button("Save: the child does not see it yet").click();
            browsing.link("See it as the child would, and let it go").click();
            page.locator("input[value=together]").check();
            page.locator("#first-with").fill("Joan");
            browsing.look("explanation-release");
            page.locator("input[value=alone]").check();
            browsing.button("Let it go to the child").click();
            page.locator("text=The child can read it: let go by Anna Example").waitFor();
            page.navigate("/children/" + ash.id() + "/explained/" + ash.lastDecision());
            page.locator("#text").fill("You see Nan every two weeks. Sam sorts it out.");
            page.locator("#why").fill("You told me that you miss her.");
            browsing.button("Save: the child does not see it yet").click();
            browsing.link("See it as the child would, and let it go").click();
            page.locator("input[value=alone]").check();
            browsing.send(browsing.button("Let it go to the child"));
            page.navigate("/children/" + ash.id() + "/explained");
            browsing.look("explained");
        }
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate("/me/plan");
            assertThat(page.title()).isEqualTo("My plan – Heard");
            browsing.look("space-plan");
            browsing.button("Tell me again").click();
            page.locator("text=Somebody will come and talk with you about it.")
                    .first()
                    .waitFor();
            assertThat(browsing.text()).contains("Anna Example talks with you by 25 June 2026.");
            browsing.button("Not like that").click();
            page.locator("text=You said: Not like that").waitFor();
            assertThat(browsing.text()).contains("Nobody has read this yet.");
            browsing.look("space-plan-answered");
            page.navigate("/me/rights");
            browsing.look("space-rights");
            page.navigate("/me/days");
            page.locator("#day").fill("2026-06-30");
            browsing.button("Keep this day quiet").click();
            page.locator("strong:has-text('30 June 2026')").waitFor();
            browsing.look("space-days");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate("/work");
            page.locator("a:has-text('Answers of children to hear')").click();
            assertThat(browsing.text()).contains("Wants to be told again", "did not go as it was told");
            browsing.look("explained-asked");
            page.navigate("/children/" + ash.id() + "/explained");
            browsing.button("I have read what the child said of the decisions").click();
            page.locator("text=Read by Anna Example: the child sees this").waitFor();
        }
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            page.navigate("/me/plan");
            assertThat(browsing.text()).contains("Anna Example read this on").doesNotContain("Nobody has read this");
            browsing.look("space-plan-heard");
        }
    }

    @Test
    void without_scripts_a_child_reads_and_answers() {
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        assertThat(visitor.get("/me/plan").words()).contains("Nobody has written this down for you yet.");
        assertThat(visitor.get("/me/days").words()).contains("You have not chosen any days.");
        assertThat(visitor.post("/me/days", Map.of("day", "")).words()).contains("Choose a day first.");
        assertThat(visitor.post("/me/days", Map.of("day", "2026-12-24", "each-year", "yes"))
                        .status())
                .isEqualTo(302);
        assertThat(visitor.get("/me/days").words()).contains("24 December, every year");
    }

    @Test
    void what_the_child_answers_of_something_that_is_not_theirs_is_not_found() {
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        var form = visitor.get("/me/plan").page();
        assertThat(form.select("[name=release]")).isEmpty();
        visitor.get("/me/days");
        assertThat(visitor.post(
                                "/me/plan/understood",
                                Map.of("release", "019a0000-0000-7000-8000-000000000000", "understood", "YES"))
                        .status())
                .isEqualTo(404);
    }
}

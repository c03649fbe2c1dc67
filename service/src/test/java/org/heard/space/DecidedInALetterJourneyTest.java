package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

/// A letter tells a child of decisions that nobody explained to them otherwise; the child says below each whether it
/// happened.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class DecidedInALetterJourneyTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Actor anna;
    private Actor sana;
    private ChildStory ash;

    @BeforeEach
    void ash_about_whom_two_things_were_decided() {
        anna = story.iro("Anna Example");
        sana = story.person("Sana Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sana, "2026-01-06")
                .reviewedOn("2026-02-02", "PN1", anna)
                .decidedAtIt("2026-02-02", "Contact with Nan to be arranged fortnightly", "Sam Example", "2026-07-01")
                .decidedAtIt("2026-02-02", "Buy a new bicycle", "Sam Example", "2026-07-01");
        ash.signedRecord();
        ash.issued();
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        visitor.get("/me/letters");
        visitor.post("/me/letters", Map.of("way", "OWN_SPACE"));
    }

    @Test
    void what_the_child_taps_in_the_letter_stands_beside_the_owners_answer_and_is_told_to_the_iro() {
        letterIsPut(
                "Sam finds out how you can see Nan more often.\nSam will buy you a new bicycle.", "see Nan", "Contact");
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.as(story.organisation(), ash.id()).page();
            opens(browsing, page);
            assertThat(page.locator("[name=decision]").count()).isEqualTo(2);
            var bicycle = page.locator("section:has-text('Sam will buy you a new bicycle.')");
            bicycle.locator("button:has-text('Not like that')").click();
            page.locator("text=You said: Not like that").waitFor();
            browsing.look("space-letter-answered");
            assertThat(page.locator("section:has-text('see Nan')").textContent())
                    .doesNotContain("You said");
            browsing.button("Keep until I am ready").click();
            page.waitForURL("**/me/letters");
            assertThat(browsing.text()).doesNotContain("bicycle");
        }
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate("/work");
            page.locator("a:has-text('Answers of children to hear')").click();
            assertThat(browsing.text()).contains("Says that a decision did not go as it was told");
            page.navigate("/children/" + ash.id());
            assertThat(browsing.text()).contains("Not like that (the child)");
            page.navigate("/children/" + ash.id() + "/explained");
            assertThat(browsing.text()).contains("Not like that");
            browsing.send(browsing.button("I have read what the child said of the decisions"));
            page.navigate("/work");
            assertThat(browsing.text()).doesNotContain("Answers of children to hear");
        }
    }

    @Test
    void only_sentences_somebody_matched_with_a_decision_are_asked_of_and_no_other_letter() {
        letterIsPut("Sam will buy you a new bicycle.\nWe hope for a good summer.", "good summer", "");
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        var at = visitor.get("/me/letters")
                .page()
                .select("main a[href^=/me/letters/]")
                .attr("href");
        var letter = visitor.get(at).page();
        assertThat(letter.select("[name=decision]")).hasSize(1);
        assertThat(letter.select("section.card").text())
                .contains("Sam will buy you a new bicycle.")
                .doesNotContain("good summer");
        var other = ash.decided("2026-03-02", "Something nobody told Ash", "Sam Example", "2026-07-01")
                .lastDecision();
        assertThat(visitor.post(at + "/happened", Map.of("decision", other.toString(), "happened", "HAPPENED"))
                        .status())
                .isEqualTo(404);
        var bicycle = letter.select("[name=decision]").val();
        visitor.get(at);
        assertThat(visitor.post(at + "/happened", Map.of("decision", bicycle, "happened", "HAPPENED"))
                        .status())
                .isEqualTo(302);
        assertThat(visitor.get(at).words()).contains("You said: It happened");
        visitor.post(at, Map.of("keep", "yes"));
        assertThat(visitor.get(at).words()).doesNotContain("bicycle");
        assertThat(visitor.post(at + "/happened", Map.of("decision", bicycle, "happened", "NOT_YET"))
                        .status())
                .isEqualTo(404);
    }

    /// @param sentence a part of a sentence, and the beginning of the decision Anna says it tells of, empty for none
    private void letterIsPut(String agreed, String sentence, String decision) {
        var at = "/children/" + ash.id() + "/reviews/" + ash.lastReview();
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.as(story.organisation(), anna).page();
            page.navigate(at + "/letter");
            for (var part : new String[] {"you-told-me", "if-unhappy", "see-you"}) {
                page.locator("#" + part).fill("You told me that you like your dog.");
            }
            page.locator("#agreed").fill(agreed);
            browsing.button("The letter is finished").click();
            page.waitForURL("**/copies");
            page.navigate(at + "/copies/" + ash.id());
            browsing.button("Save and look it through").click();
            assertThat(browsing.text()).contains("What the child can answer");
            assertThat(page.locator("option[selected]").allTextContents()).contains("Buy a new bicycle");
            var select = page.getByLabel(java.util.regex.Pattern.compile(sentence));
            var value = decision.isEmpty()
                    ? "none"
                    : select.locator("option:has-text('" + decision + "')").getAttribute("value");
            select.selectOption(value);
            page.locator("input[name=looked]").check();
            browsing.look("letter-decisions-matched");
            browsing.button("Release this copy").click();
            browsing.link("Put it into the child’s own space").click();
            page.locator("input[value=alone]").check();
            browsing.button("Put it into their space").click();
            page.locator("text=put there by Anna Example").waitFor();
        }
    }

    private static void opens(Browsing browsing, Page page) {
        page.navigate("/me/letters");
        browsing.link("Open it").click();
        page.locator("#decided").waitFor();
        browsing.look("space-letter-decided");
    }
}

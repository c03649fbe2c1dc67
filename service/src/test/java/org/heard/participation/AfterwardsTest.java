package org.heard.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// How a review was, in three taps: for the child's own IRO, and for the manager in counts.
class AfterwardsTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Feedback feedback;

    private Actor anna;
    private Actor mary;

    @BeforeEach
    void an_iro_and_a_manager() {
        anna = story.iro("Anna Example");
        mary = story.manager("Mary Example");
    }

    private ChildStory child(String reviewed) {
        return story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2025-01-06", "C1", "U6")
                .has(RelationKind.IRO, anna, "2025-01-07")
                .reviewedOn(reviewed, "PN1", anna);
    }

    private Visitor of(ChildStory child) {
        return new Visitor(port).as(story.organisation(), child.id());
    }

    private void taps(ChildStory child, String... taps) {
        var visitor = of(child);
        for (var tap : taps) {
            var asked = visitor.get("/me/how-was-it");
            var question = asked.page().expectFirst("[name=question]").val();
            visitor.post("/me/how-was-it", Map.of("question", question, "tap", tap));
        }
    }

    @Test
    void three_taps_and_it_is_said_once() {
        var ash = child("2026-06-10");
        assertThat(of(ash).get("/me/meeting").words()).contains("Say how it was");
        taps(ash, "YES", "A_BIT", "NO");
        assertThat(of(ash).get("/me/how-was-it").leadsTo()).isEqualTo("/me/meeting");
        assertThat(of(ash).get("/me/meeting").words()).doesNotContain("Say how it was");
        of(ash).open("/me/meeting", Map.of());
        var visitor = of(ash);
        visitor.get("/me");
        visitor.post("/me/how-was-it", Map.of("question", "LISTENED", "tap", "NO"));
        assertThat(here(() -> feedback.find(anna, TODAY, ash.id(), ash.lastReview())))
                .as("the first tap stands")
                .containsEntry(Afterwards.LISTENED, Afterwards.Tap.YES)
                .containsEntry(Afterwards.RIGHT_PEOPLE, Afterwards.Tap.A_BIT)
                .containsEntry(Afterwards.UNDERSTOOD, Afterwards.Tap.NO);
    }

    @Test
    void it_is_for_the_child_s_own_iro_first() {
        var ash = child("2026-06-10");
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        ash.has(RelationKind.SOCIAL_WORKER, sam, "2025-01-07");
        taps(ash, "NO", "NO", "NO");
        var at = "/children/" + ash.id() + "/reviews/" + ash.lastReview() + "/participation";
        assertThat(new Visitor(port).as(story.organisation(), anna).get(at).words())
                .contains("Felt listened to No");
        assertThat(new Visitor(port).as(story.organisation(), mary).get(at).words())
                .doesNotContain("Felt listened to");
        assertThat(here(() -> feedback.find(sam, TODAY, ash.id(), ash.lastReview())))
                .isEmpty();
    }

    @Test
    void the_child_reads_that_their_iro_has_read_it_and_that_no_answer_comes() {
        var ash = child("2026-06-10");
        taps(ash, "YES", "A_BIT");
        var at = "/children/" + ash.id() + "/reviews/" + ash.lastReview() + "/participation";
        var iro = new Visitor(port).as(story.organisation(), anna);
        var manager = new Visitor(port).as(story.organisation(), mary);
        var work = "What children say after a review, not read";
        assertThat(meeting(ash))
                .contains(
                        "Did people listen to you? Yes",
                        "Nobody has read this yet.",
                        "You do not get an answer to this.");
        manager.get(at);
        assertThat(meeting(ash)).contains("Nobody has read this yet.");
        var link = iro.get("/work").page().select("a:contains(" + work + ")").attr("href");
        assertThat(link).isEqualTo(at);
        iro.get(link);
        assertThat(meeting(ash)).contains("Anna Example read this on 15 June 2026 at 12:00pm.");
        taps(ash, "NO");
        assertThat(meeting(ash))
                .as("the third tap came after")
                .contains("Nobody has read this yet.", "Anna Example read this");
        clock.passes(java.time.Duration.ofDays(11));
        assertThat(new Visitor(port).as(story.organisation(), anna).get("/work").words())
                .contains(work + ", past the day promised The oldest waits 11 days");
        assertThat(new Visitor(port).as(story.organisation(), mary).get("/work").words())
                .as("not even that anything was said")
                .doesNotContain(work);
    }

    private String meeting(ChildStory child) {
        return of(child).get("/me/meeting").words();
    }

    @Test
    void the_manager_is_told_counts_once_the_quarter_is_over_and_none_that_tells_one_child_apart() {
        for (var i = 0; i < 4; i++) {
            taps(child("2026-06-10"), "YES");
        }
        assertThat(managers()).contains("Children Felt listened to Fewer than 5");
        taps(child("2026-06-10"), "NO");
        assertThat(managers()).as("the quarter is not over").contains("Children Felt listened to Fewer than 5");
        clock.passes(java.time.Duration.ofDays(16));
        assertThat(managers()).as("one no among five").contains("Children Felt listened to Withheld (n = 5)");
        clock.passes(java.time.Duration.ofDays(366));
        assertThat(managers()).contains("Children Felt listened to Fewer than 5");
    }

    private String managers() {
        return new Visitor(port)
                .as(story.organisation(), mary)
                .get("/service/participation")
                .words();
    }

    @Test
    void nothing_is_asked_long_after_it_nor_while_they_rest() {
        assertThat(of(child("2026-04-30")).get("/me/meeting").words()).doesNotContain("Say how it was");
        var ash = child("2026-06-10");
        of(ash).open("/me/rest", Map.of("days", "7"));
        assertThat(of(ash).get("/me/meeting").words()).doesNotContain("Say how it was");
    }
}

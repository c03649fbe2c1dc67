package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.law.ReviewKind;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The forms with which a review is planned, moved, put off, corrected and withdrawn keep what is typed in them.
class FormsOfAReviewAreKeptTest extends HeardTest {
    private static final String LATER = "Save and come back later";
    private static final LocalDate DAY = LocalDate.of(2026, 7, 22);

    @LocalServerPort
    private int port;

    @Autowired
    private Plans plans;

    @Autowired
    private Reviews reviews;

    private Actor anna;
    private ChildStory amira;
    private Visitor visitor;
    private String at;

    @BeforeEach
    void amira_s_case_was_reviewed() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .reviewedOn("2026-04-28", "PN1", anna);
        at = "/children/" + amira.id() + "/reviews/";
        visitor = new Visitor(port).as(story.organisation(), anna);
    }

    @Test
    void planning_it() {
        isKept(at + "plan", "place", "Oak House");
    }

    @Test
    void its_day_whom_it_asks_and_why_it_is_put_off() {
        var ready = at + planned() + "/ready";
        isKept(ready + "/day", "place", "Oak House");
        isKept(ready + "/people", "why-" + amira.connection("Mira Brightwater"), "Amira does not want it");
        isKept(ready + "/put-off", "because", "Amira is ill");
        isKept(ready + "/report/other", "how", "On paper");
    }

    @Test
    void why_it_is_corrected_or_withdrawn() {
        var review = amira.lastReview();
        isKept(at + review + "/correct", "because", "It was by video");
        isKept(at + review + "/withdraw", "because", "Another child’s");
    }

    @Test
    void a_correction_that_was_begun_is_sent_whole_and_is_then_no_draft() {
        var path = at + amira.lastReview() + "/correct";
        isKept(path, "because", "It was by video");
        var sent = visitor.press(visitor.get(path), "Correct the review", Map.of("m0-mode", "BY_LINK"));
        assertThat(visitor.follow(sent).words()).contains("The review is corrected");
        assertThat(here(() -> reviews.get(anna, TODAY, amira.id(), amira.lastReview()))
                        .meetings()
                        .getFirst()
                        .mode())
                .isEqualTo(org.heard.reviews.ReviewMeeting.Mode.BY_LINK);
        assertThat(visitor.get("/drafts").words()).contains("Nothing is waiting to be sent");
    }

    private void isKept(String path, String field, String typed) {
        var left = visitor.press(visitor.get(path), LATER, Map.of(field, typed));
        assertThat(left.leadsTo()).as(path).isEqualTo("/drafts");
        var again = visitor.get(path);
        var box = again.page().expectFirst("[name=" + field + "]");
        assertThat(box.tagName().equals("textarea") ? box.wholeText().strip() : box.val())
                .as(path)
                .isEqualTo(typed);
        assertThat(again.words()).as(path).contains("You began this on");
    }

    private String planned() {
        var answer = here(
                () -> plans.plan(anna, NOW, TODAY, amira.id(), Set.of(ReviewKind.ORDINARY), DAY, Arranged.NOTHING));
        return ((Answer.Done) answer).plan().review().id().toString();
    }
}

package org.heard.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.care.CareAct;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.heard.reviews.HoldReview;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is said to whoever has just recorded something.
class WhatMovedTest extends HeardTest {
    @Autowired
    private WhatMoved moved;

    @Autowired
    private Reviews reviews;

    private Actor anna;
    private ChildStory amira;

    @BeforeEach
    void anna_is_amira_s_iro() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        story.holds(FactKind.REVIEWS, "2026-01-01");
    }

    @Test
    void a_review_held_moves_the_next_one_and_says_from_when_to_when_and_why() {
        amira.reviewedOn("2026-02-02", "PN1", anna);
        assertThat(after(() -> amira.reviewedOn("2026-04-30", "PN1", anna)))
                .startsWith(
                        "The next review moves from 2 May 2026 to Friday 30 October 2026: 6 months after 30 April 2026"
                                + " (last review completed). SI 2010/959, regulation 33(2).")
                .contains("Second review completed: done on 30 April 2026, 2 days before its last day, 2 May 2026.");
    }

    @Test
    void one_that_came_late_says_how_late() {
        assertThat(after(() -> amira.reviewedOn("2026-02-05", "PN1", anna)))
                .contains(
                        "First review completed: done on 5 February 2026, 3 days after its last day, 2 February 2026.");
    }

    @Test
    void the_child_was_there_and_so_has_met_the_iro() { // interpretation 24
        story.holds(FactKind.IRO_MET_CHILD, "2026-01-01");
        assertThat(after(() -> amira.reviewedOn("2026-02-02", "PN1", anna)))
                .contains(
                        "IRO has met the child before the first review: done on 2 February 2026, the last day for it.");
    }

    @Test
    void a_child_who_stayed_away_or_met_another_chair_has_not() { // interpretation 24
        story.holds(FactKind.IRO_MET_CHILD, "2026-01-01");
        assertThat(after(() -> amira.reviewedOn("2026-01-30", "PN6", anna))).noneMatch(WhatMovedTest::met);
        assertThat(after(() -> amira.reviewedOn("2026-02-02", "PN1"))).noneMatch(WhatMovedTest::met);
    }

    private static boolean met(String sentence) {
        return sentence.startsWith("IRO has met the child") && sentence.contains("done on");
    }

    @Test
    void an_adjourned_meeting_moves_nothing() {
        var adjourned = ReviewMeeting.adjourned(
                LocalDate.parse("2026-02-02"),
                ReviewMeeting.Mode.IN_PERSON,
                new ReviewMeeting.Chair(anna.person(), anna.name()),
                "No report");
        assertThat(after(() -> reviews.hold(
                        anna,
                        NOW,
                        TODAY,
                        new HoldReview(
                                amira.id(), Set.of(ReviewKind.ORDINARY), List.of(adjourned), false, null, null, ""))))
                .isEmpty();
    }

    @Test
    void a_visit_moves_the_next_visit() {
        story.holds(FactKind.STATUTORY_VISIT, "2026-01-01");
        amira.visitedOn("2026-01-09", "Sam Example").visitedOn("2026-05-20", "Sam Example");
        assertThat(after(() -> amira.visitedOn("2026-06-10", "Sam Example")))
                .anyMatch(sentence ->
                        sentence.startsWith("The next visit moves from 1 July 2026 to Wednesday 22 July 2026:"
                                + " 42 days after 10 June 2026 (last visit)"));
    }

    @Test
    void what_cannot_be_told_has_no_date_to_move() {
        assertThat(after(() -> amira.did(CareAct.Kind.CARE_PLAN, "2026-01-07")))
                .noneMatch(sentence -> sentence.contains("Placement plan"));
    }

    private List<String> after(Runnable recorded) {
        return here(() -> {
            var before = moved.before(amira.id(), TODAY);
            recorded.run();
            return moved.since(before);
        });
    }
}

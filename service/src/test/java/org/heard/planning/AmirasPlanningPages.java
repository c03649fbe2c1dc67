package org.heard.planning;

import java.time.LocalDate;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.heard.reviews.Reviews;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Amira, whose next review is due in July, and the pages on which her IRO and her social worker get it ready.
abstract class AmirasPlanningPages extends HeardTest {
    static final LocalDate DAY = LocalDate.of(2026, 7, 22);

    @LocalServerPort
    int port;

    @Autowired
    Plans plans;

    @Autowired
    Reviews reviews;

    Actor anna;
    Actor sam;
    ChildStory amira;
    String at;

    @BeforeEach
    void amira_s_next_review_is_due_in_july() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-04-01")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .reviewedOn("2026-04-28", "PN1", anna);
        at = "/children/" + amira.id() + "/reviews/";
    }

    ReviewId planned() {
        return planned(DAY);
    }

    ReviewId planned(LocalDate on) {
        var answer =
                here(() -> plans.plan(anna, NOW, TODAY, amira.id(), Set.of(ReviewKind.ORDINARY), on, Arranged.NOTHING));
        return ((Answer.Done) answer).plan().review().id();
    }

    Visitor visitor(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}

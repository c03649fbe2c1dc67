package org.heard.records;

import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.ids.ReviewId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of the record of Amira's review, and her IRO who visits them in a browser without JavaScript.
abstract class AmirasRecordPages extends HeardTest {
    @LocalServerPort
    int port;

    @Autowired
    Records records;

    Actor anna;
    ChildStory amira;
    ReviewId review;
    String at;
    Visitor visitor;

    @BeforeEach
    void anna_reviewed_amira_s_case() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .knows(Connection.Facts.of("Mira Example", Relationship.MOTHER))
                .reviewedOn("2026-02-02", "PN1", anna);
        review = amira.lastReview();
        at = "/children/" + amira.id() + "/reviews/" + review + "/record";
        visitor = visiting(anna);
    }

    Visitor visiting(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}

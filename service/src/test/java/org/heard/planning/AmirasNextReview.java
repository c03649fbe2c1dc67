package org.heard.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.chronicle.Chronicle;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ReviewId;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.heard.law.Status;
import org.heard.reviews.ReviewMeeting.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Amira, who was reviewed in April and is due by the end of July, and those who get her next review ready.
abstract class AmirasNextReview extends HeardTest {
    static final Set<ReviewKind> ORDINARY = Set.of(ReviewKind.ORDINARY);
    static final LocalDate DAY = LocalDate.of(2026, 7, 22);
    static final Arranged OAK_HOUSE = new Arranged(LocalTime.of(14, 30), "Oak House", Mode.IN_PERSON, 0);

    @Autowired
    Plans plans;

    @Autowired
    StatutoryClock statutoryClock;

    @Autowired
    Chronicle chronicle;

    Actor anna;
    Actor sam;
    Actor bea;
    ChildStory amira;

    @BeforeEach
    void amira_was_reviewed_in_april_and_is_due_by_the_end_of_july() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        story.holds(FactKind.WORKER_SPOKE_TO_IRO, "2015-01-01");
        story.holds(FactKind.PAPERS_TO_IRO, "2015-01-01");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-04-01")
                .has(RelationKind.BUSINESS_SUPPORT, bea, "2026-04-01")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .reviewedOn("2026-04-28", "PN1", anna);
    }

    Plan planned(LocalDate on) {
        return done(here(() -> plans.plan(anna, NOW, TODAY, amira.id(), ORDINARY, on, OAK_HOUSE)));
    }

    Answer putOff(Plan plan, LocalDate to, String because) {
        return here(() -> plans.putOff(anna, NOW, TODAY, amira.id(), id(plan), plan.version(), to, because));
    }

    Plan get(Plan plan) {
        return here(() -> plans.get(anna, TODAY, amira.id(), id(plan)));
    }

    static ReviewId id(Plan plan) {
        return plan.review().id();
    }

    static Plan done(Answer answer) {
        return ((Answer.Done) answer).plan();
    }

    static Answer refused(Why... why) {
        return new Answer.Refused(List.of(why));
    }

    String line() {
        return here(() -> chronicle.list(amira.id(), 1)).getFirst().what();
    }

    Optional<Duty> statutory(String rule) {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .findFirst();
    }

    Status status(String rule, LocalDate today) {
        return here(() -> statutoryClock.duties(amira.id(), today)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .findFirst()
                .orElseThrow()
                .status(today);
    }
}

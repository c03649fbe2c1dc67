package org.heard.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.children.Siblings;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.heard.planning.Answer.Done;
import org.heard.planning.Arranged;
import org.heard.planning.Plans;
import org.heard.reviews.ReviewMeeting.Mode;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Amira, her brother Ben and her half-sister Cara, the day planned for her review, and what brings theirs to it.
abstract class ThreeOfAFamily extends HeardTest {
    static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    @Autowired
    Plans plans;

    @Autowired
    Reviews reviews;

    @Autowired
    SharedMeetings meetings;

    @Autowired
    Siblings siblings;

    Actor anna;
    ChildStory amira;
    ChildStory ben;
    ChildStory cara;
    ReviewId amirasReview;

    @BeforeEach
    void three_of_a_family() {
        anna = story.iro("Anna Example");
        amira = child("Amira", anna);
        ben = child("Ben", anna);
        cara = child("Cara", anna);
        linked(amira, ben, Siblings.Kind.FULL);
        linked(amira, cara, Siblings.Kind.HALF);
        amirasReview = plan(amira, NEXT_WEEK);
    }

    ChildStory child(String name, Actor iro) {
        return story.child(name)
                .born("2014-03-02")
                .enteredCare("2026-05-25", "C1", "U6")
                .has(RelationKind.IRO, iro, "2026-05-26");
    }

    void linked(ChildStory one, ChildStory other, Siblings.Kind kind) {
        here(() -> siblings.link(story.teller(), NOW, TODAY, one.id(), other.id(), kind));
    }

    ReviewId plan(ChildStory child, LocalDate on) {
        var answer = here(() -> plans.plan(
                anna,
                NOW,
                TODAY,
                child.id(),
                Set.of(ReviewKind.ORDINARY),
                on,
                new Arranged(java.time.LocalTime.of(15, 30), "Oak House", Mode.IN_PERSON, 0)));
        return ((Done) answer).plan().review().id();
    }

    void bring(ChildStory... who) {
        var ids = new ArrayList<org.heard.ids.ChildId>();
        for (var child : who) {
            ids.add(child.id());
        }
        var answer = here(() ->
                plans.together(anna, NOW, TODAY, amira.id(), planned(amira).id(), Set.copyOf(ids)));
        assertThat(answer).isInstanceOf(Done.class);
    }

    void arrange(ChildStory child, LocalDate on) {
        var review = planned(child).id();
        var plan = here(() -> plans.get(anna, TODAY, child.id(), review));
        var answer =
                here(() -> plans.arrange(anna, NOW, TODAY, child.id(), review, plan.version(), on, plan.arranged()));
        assertThat(answer).isInstanceOf(Done.class);
    }

    Review planned(ChildStory child) {
        return here(() -> reviews.list(story.teller(), TODAY, child.id())).stream()
                .filter(review -> review.planned().isPresent())
                .findFirst()
                .orElseThrow();
    }
}

package org.heard.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.care.CareAct;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.law.FactKind;
import org.heard.voice.Wish;
import org.heard.voice.Wishes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// No card is given out until the space holds what a child would come for.
class CardReadinessTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Wishes wishes;

    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void a_child_with_an_iro() {
        anna = story.iro("Anna Example");
        ash = story.child("Ash Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        story.isOnTheirSide();
    }

    @Test
    void before_the_iro_has_shown_a_face_there_is_no_card() {
        ash.reviewedOn("2026-01-20", "PN1").plannedFor("2026-07-01");
        assertThat(worker().get(at()).words()).contains("Anna Example has not shown children what they look like");
        assertThat(issued()).contains("The child has no card");
    }

    @Test
    void without_a_next_date_there_is_no_card_and_the_page_says_where_to_plan_one() {
        var page = worker().get(at());
        assertThat(page.words())
                .contains("No day is planned for the next review")
                .doesNotContain("Give out a card Open");
        assertThat(page.page().select("main a[href='/children/" + ash.id() + "/reviews/plan']"))
                .hasSize(1);
        assertThat(issued()).contains("the space still lacks what stands below").contains("The child has no card");
    }

    @Test
    void what_was_asked_for_by_the_last_review_is_answered_first() {
        ash.wished("2026-01-10", "I want to see Nan")
                .reviewedOn("2026-01-20", "PN1")
                .wished("2026-06-01", "A new bike")
                .plannedFor("2026-07-01");
        var page = worker().get(at());
        assertThat(page.page().select("main a:containsOwn(Answer it)")).hasSize(1);
        assertThat(issued()).contains("The child has no card");
    }

    @Test
    void an_answer_the_child_cannot_see_is_none() {
        ash.wished("2026-01-10", "I want to see Nan")
                .reviewedOn("2026-01-20", "PN1")
                .plannedFor("2026-07-01");
        var wish = here(() -> wishes.list(anna, TODAY, ash.id())).getFirst().id();
        var noted = new Wish.Answered(TODAY, Wish.Outcome.YES, "On Sunday", "Anna Example");
        here(() -> wishes.answer(anna, NOW, TODAY, ash.id(), wish, noted));
        assertThat(worker().get(at()).page().select("main a:containsOwn(Answer it)"))
                .hasSize(1);
        here(() -> wishes.answer(anna, NOW, TODAY, ash.id(), wish, noted.shownFrom(NOW)));
        assertThat(worker().get(at()).page().select("main a:containsOwn(Answer it)"))
                .isEmpty();
    }

    @Test
    void with_all_of_it_a_card_is_given_out() {
        story.shows(anna);
        ash.reviewedOn("2026-01-20", "PN1").plannedFor("2026-07-01");
        assertThat(issued()).contains("The card is given out. Print it now.");
    }

    @Test
    void one_who_lost_theirs_gets_another_whatever_waits() {
        story.shows(anna);
        ash.reviewedOn("2026-01-20", "PN1").plannedFor("2026-07-01");
        assertThat(issued()).contains("The card is given out.");
        ash.wished("2026-01-10", "I want to see Nan");
        worker().post(at() + "/revoke", Map.of());
        assertThat(worker().get(at()).page().select("main a:containsOwn(Answer it)"))
                .isEmpty();
        assertThat(issued()).contains("The card is given out. Print it now.");
    }

    private String issued() {
        var worker = worker();
        worker.get(at());
        return worker.follow(worker.post(at() + "/issue", Map.of())).words();
    }

    private String at() {
        return "/children/" + ash.id() + "/card";
    }

    @Test
    void a_care_leaver_gets_one_when_their_adviser_and_a_date_of_theirs_are_known() {
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        var lee = story.child("Lee Example")
                .born("2007-03-02")
                .enteredCare("2024-01-05", "C1", "U6")
                .has(RelationKind.SOCIAL_WORKER, sam, "2024-01-05")
                .leftCare("2025-03-02", "E8");
        var card = "/children/" + lee.id() + "/card";
        assertThat(new Visitor(port).as(story.organisation(), sam).get(card).words())
                .contains(
                        "No personal adviser is among the people in their life",
                        "No day is known for the next pathway review or the personal adviser’s next visit")
                .doesNotContain("The child has no IRO", "No day is planned for the next review");

        story.holds(FactKind.REVIEWS, "2024-01-01");
        story.holds(FactKind.PATHWAY_REVIEWED, "2024-01-01");
        lee.knows(Connection.Facts.of("Pat Example", Relationship.PERSONAL_ADVISER))
                .did(CareAct.Kind.PATHWAY_NEEDS_ASSESSED, "2024-06-01")
                .did(CareAct.Kind.PATHWAY_PLAN, "2026-02-01");
        var worker = new Visitor(port).as(story.organisation(), sam);
        var shown = worker.get(card);
        assertThat(worker.follow(worker.press(shown, "Give out a card", Map.of()))
                        .words())
                .doesNotContain("The child has no card");
        assertThat(new Visitor(port)
                        .as(story.organisation(), lee.id())
                        .get("/me/people")
                        .words())
                .contains("Pat Example", "Your personal adviser", "looked at again by 1 August 2026");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void the_people_of_a_care_leaver_are_looked_at() {
        story.holds(FactKind.REVIEWS, "2024-01-01");
        story.holds(FactKind.PATHWAY_REVIEWED, "2024-01-01");
        var lee = story.child("Lee Example")
                .born("2007-03-02")
                .enteredCare("2024-01-05", "C1", "U6")
                .leftCare("2025-03-02", "E8")
                .knows(Connection.Facts.of("Pat Example", Relationship.PERSONAL_ADVISER))
                .did(CareAct.Kind.PATHWAY_NEEDS_ASSESSED, "2024-06-01")
                .did(CareAct.Kind.PATHWAY_PLAN, "2026-02-01");
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            browsing.as(story.organisation(), lee.id()).page().navigate("/me/people");
            assertThat(browsing.text()).contains("Your personal adviser");
            browsing.look("space-people-leaver");
        }
    }

    @Test
    void an_adviser_is_among_their_people_from_sixteen_until_twenty_five() {
        assertThat(adviserOf("2010-06-16")).as("sixteen tomorrow").isFalse();
        assertThat(adviserOf("2010-06-15")).as("sixteen today").isTrue();
        assertThat(adviserOf("2001-06-16")).as("twenty-five tomorrow").isTrue();
        assertThat(adviserOf("2001-06-15")).as("twenty-five today").isFalse();
    }

    private boolean adviserOf(String born) {
        var young = story.child("Lee Example")
                .born(born)
                .enteredCare("2026-01-05", "C1", "U6")
                .knows(Connection.Facts.of("Pat Example", Relationship.PERSONAL_ADVISER));
        return new Visitor(port)
                .as(story.organisation(), young.id())
                .get("/me/people")
                .words()
                .contains("Pat Example");
    }

    private Visitor worker() {
        return new Visitor(port).as(story.organisation(), anna);
    }
}

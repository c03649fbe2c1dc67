package org.heard.explained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.Visitor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.decisions.Contest;
import org.heard.decisions.Issuing.GivenReply;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Understood;
import org.junit.jupiter.api.Test;

/// What nobody has explained to the children of an IRO.
class UnexplainedTest extends Explaining {
    @Test
    void a_child_to_whom_nothing_was_explained_is_one_line_since_they_came_into_care() {
        var ash = child("Ash Example", "2026-01-05");
        assertThat(said(anna))
                .containsExactly("Ash Example since 2026-01-05: WHY_IN_CARE NOT_WRITTEN, PLAN NOT_WRITTEN");
        assertThat(page(anna))
                .contains("Ash Example", "Why they are in care: nothing is written", "The plan: nothing is written")
                .contains("for 161 days");
        assertThat(new Visitor(port).as(story.organisation(), anna).get("/work").words())
                .contains("Children to whom something is not explained");
        assertThat(new Visitor(port)
                        .as(story.organisation(), anna)
                        .get("/work/explained/missing")
                        .page()
                        .html())
                .contains("href=\"/children/" + ash.id() + "/explained/why\"");
    }

    @Test
    void what_is_written_is_missing_until_the_child_may_read_it_and_then_no_longer() {
        var ash = child("Ash Example", "2026-01-05");
        write(ash, About.WHY_IN_CARE, null, "You are safe with Joan.");
        assertThat(said(anna))
                .containsExactly("Ash Example since 2026-01-05: WHY_IN_CARE NOT_LET_GO, PLAN NOT_WRITTEN");
        release(ash, About.WHY_IN_CARE, null, "Joan");
        assertThat(said(anna)).containsExactly("Ash Example since 2026-01-05: WHY_IN_CARE HELD, PLAN NOT_WRITTEN");
        here(() -> explanations.together(anna, NOW, TODAY, ash.id(), About.WHY_IN_CARE, null, TODAY));
        assertThat(said(anna)).containsExactly("Ash Example since 2026-01-05: PLAN NOT_WRITTEN");
        explain(ash, About.PLAN, null, "You stay with Joan.");
        assertThat(said(anna)).isEmpty();
        assertThat(page(anna)).contains("Everything is explained");
    }

    @Test
    void a_child_who_asked_is_back_since_they_first_asked_until_somebody_talked_with_them() {
        var ash = told("Ash Example");
        answer(ash, NOW, TODAY, Understood.YES);
        assertThat(said(anna)).isEmpty();
        answer(ash, NOW.plusSeconds(1), TODAY, Understood.NOT_SURE);
        answer(ash, NOW.plusSeconds(2), TODAY.plusDays(9), Understood.TELL_ME_AGAIN);
        assertThat(said(anna)).containsExactly("Ash Example since 2026-06-15: WHY_IN_CARE TELL_ME_AGAIN");
        here(() -> explanations.talked(
                anna, NOW.plusSeconds(60), TODAY.plusDays(9), ash.id(), About.WHY_IN_CARE, null, TODAY.plusDays(9)));
        assertThat(said(anna)).isEmpty();
        answer(ash, NOW.plusSeconds(90), TODAY.plusDays(12), Understood.NO);
        assertThat(said(anna)).containsExactly("Ash Example since 2026-06-27: WHY_IN_CARE NO");
        write(ash, About.WHY_IN_CARE, null, "Said better.");
        release(ash, About.WHY_IN_CARE, null, "");
        assertThat(said(anna)).as("explained anew").isEmpty();
    }

    @Test
    void of_decisions_those_of_the_last_record_are_to_be_explained_and_earlier_ones_when_asked_about() {
        var ash = told("Ash Example")
                .reviewedOn("2026-02-02", "PN1", anna)
                .decidedAtIt("2026-02-02", "Buy a bike", "Sam Example", "2026-07-01");
        var bike = ash.lastDecision();
        assertThat(said(anna)).as("it has not gone out").isEmpty();
        ash.issued();
        assertThat(said(anna)).containsExactly("Ash Example since 2026-02-02: DECISION NOT_WRITTEN");
        explain(ash, About.DECISION, bike, "Sam buys you a bike.");
        ash.reviewedOn("2026-05-04", "PN1", anna)
                .decidedAtIt("2026-05-04", "See Nan", "Sam Example", "2026-07-01")
                .decidedAtIt("2026-05-04", "See the dentist", "Sam Example", "2026-07-01")
                .issued();
        assertThat(said(anna))
                .containsExactly("Ash Example since 2026-05-04: DECISION NOT_WRITTEN, DECISION NOT_WRITTEN");
        assertThat(page(anna)).contains("2 decisions: nothing is written");
        var release = here(() -> mine.list(self(ash))).stream()
                .filter(one -> bike.equals(one.decision()))
                .findFirst()
                .orElseThrow()
                .release();
        here(() -> mine.answer(self(ash), NOW, TODAY, release, Understood.NO));
        assertThat(said(anna))
                .containsExactly(
                        "Ash Example since 2026-05-04: DECISION NOT_WRITTEN, DECISION NOT_WRITTEN, DECISION NO");
    }

    @Test
    void a_decision_that_was_taken_back_or_contested_away_is_not_to_be_explained() {
        var ash = told("Ash Example");
        var contested = ash.contested().decision();
        assertThat(said(anna)).containsExactly("Ash Example since 2026-01-20: DECISION NOT_WRITTEN");
        var answer = here(() -> decisions.get(anna, TODAY, ash.id(), contested))
                .contests()
                .getFirst()
                .answer();
        var taken = new GivenReply(answer, Contest.Kind.TAKEN_BACK, "They were asked", null);
        here(() -> issuing.reply(anna, NOW, TODAY, ash.id(), contested, taken));
        assertThat(said(anna)).isEmpty();
    }

    @Test
    void what_was_explained_in_an_earlier_time_in_care_does_not_explain_this_one() {
        writing = Instant.parse("2026-02-03T11:00:00Z");
        var ash = told("Ash Example");
        writing = NOW;
        assertThat(said(anna)).isEmpty();
        ash.leftCare("2026-03-02", "E4A");
        assertThat(said(anna)).isEmpty();
        ash.enteredCare("2026-05-04", "V2", "U6");
        assertThat(said(anna)).containsExactly("Ash Example since 2026-05-04: WHY_IN_CARE EARLIER, PLAN EARLIER");
        var visitor = new Visitor(port).as(story.organisation(), anna);
        assertThat(visitor.get("/children/" + ash.id() + "/explained").words())
                .contains("Written for an earlier time in care");
        assertThat(visitor.get("/children/" + ash.id() + "/explained/why").words())
                .contains("let it go again as it is");
        assertThat(visitor.get("/children/" + ash.id() + "/explained/why/release")
                        .words())
                .contains("How do they read it?");
        release(ash, About.WHY_IN_CARE, null, "");
        assertThat(said(anna)).containsExactly("Ash Example since 2026-05-04: PLAN EARLIER");
    }

    @Test
    void it_follows_the_child_to_another_iro_and_nobody_else_reads_it() {
        var ash = child("Ash Example", "2026-01-05");
        var ben = story.iro("Ben Example");
        var mary = story.manager("Mary Example");
        var support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        ash.has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-06");
        assertThat(said(ben)).isEmpty();
        ash.has(RelationKind.IRO, ben, "2026-06-01");
        assertThat(said(anna)).isEmpty();
        assertThat(said(ben)).hasSize(1);
        assertThat(said(mary)).as("she is nobody's IRO").isEmpty();
        assertThat(said(support)).isEmpty();
        assertThat(page(support)).doesNotContain("Ash Example");
        assertThatThrownBy(() -> here(() -> unexplained.find(support, TODAY, ash.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> unexplained.find(anna, TODAY, ash.id())))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> unexplained.find(mary, TODAY, ash.id()))).isPresent();
    }

    @Test
    void whoever_covers_has_the_child_in_their_list() {
        var ash = child("Ash Example", "2026-01-05");
        var ben = story.iro("Ben Example");
        ash.has(RelationKind.COVER, ben, "2026-06-01", "2026-07-01");
        assertThat(said(ben)).hasSize(1);
        assertThat(said(anna)).hasSize(1);
    }

    @Test
    void under_four_and_in_short_breaks_and_after_care_nobody_is_in_the_list() {
        child("Ash Example", "2026-01-05").leftCare("2026-06-01", "E4A");
        story.child("Bo Example")
                .born("2022-06-16")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-05");
        story.child("Cy Example")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "V4", "U6")
                .has(RelationKind.IRO, anna, "2026-01-05");
        assertThat(said(anna)).isEmpty();
        assertThat(at("2026-06-16", anna)).as("the fourth birthday").hasSize(1);
    }

    @Test
    void a_long_list_comes_in_pages_the_longest_waiting_first() {
        for (var i = 0; i < UnexplainedLists.A_PAGE + 1; i++) {
            child("Child " + i, LocalDate.of(2026, 1, 5).plusDays(i).toString());
        }
        var first = here(() -> unexplained.list(anna, TODAY, 1));
        assertThat(first.children()).isEqualTo(UnexplainedLists.A_PAGE + 1);
        assertThat(first.lines()).hasSize(UnexplainedLists.A_PAGE);
        assertThat(first.lines().getFirst().shownAs()).isEqualTo("Child 0");
        assertThat(here(() -> unexplained.list(anna, TODAY, 2)).lines())
                .extracting(Unexplained::shownAs)
                .containsExactly("Child " + UnexplainedLists.A_PAGE);
        var visitor = new Visitor(port).as(story.organisation(), anna);
        assertThat(visitor.get("/work/explained/missing").words()).contains("51 children, here 1 to 50", "Those after");
        assertThat(visitor.get("/work/explained/missing?page=2").words())
                .contains("here 51 to 51", "Those before")
                .doesNotContain("Those after");
        assertThat(visitor.get("/work/explained/missing?page=9").words()).contains("No more children");
        assertThat(visitor.get("/work/explained/missing?page=x").words()).contains("here 1 to 50");
    }
}

package org.heard.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.decisions.Decision.Mark;
import org.heard.decisions.Decision.Owner;
import org.heard.decisions.Decision.Status;
import org.heard.decisions.Decisions.Answer;
import org.heard.decisions.Decisions.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Decisions and how far they got, over the real database.
class DecisionsTest extends HeardTest {
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @Autowired
    private Decisions decisions;

    @Autowired
    private DueList due;

    private Actor anna;
    private Actor worker;
    private ChildStory amira;

    @BeforeEach
    void amira_and_those_around_her() {
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
    }

    @Test
    void how_far_a_decision_got_is_said_anew_each_time_and_nothing_is_overwritten() {
        decide("Find a piano teacher", LocalDate.of(2026, 6, 1));
        var partly = new Mark(LocalDate.of(2026, 5, 20), Status.PARTLY, "Two asked, none free", "Sam Example");
        var done = new Mark(TODAY, Status.DONE, "", "Sam Example");
        assertThat(list().getFirst().overdueOn(TODAY)).isTrue();
        mark(worker, partly);
        assertThat(list().getFirst().open()).isTrue();
        mark(worker, done);
        assertThat(list().getFirst().marks()).containsExactly(partly, done);
        assertThat(list().getFirst().open()).isFalse();
        assertThat(list().getFirst().overdueOn(TODAY)).isFalse();
    }

    @Test
    void what_is_told_afterwards_of_an_earlier_day_does_not_open_a_decision_again() {
        decide("Find a piano teacher", LocalDate.of(2026, 6, 1));
        assertThat(overdue()).containsExactly("Find a piano teacher");
        mark(worker, new Mark(TODAY, Status.DONE, "", "Sam Example"));
        mark(worker, new Mark(LocalDate.of(2026, 5, 20), Status.PARTLY, "Two asked, none free", "Sam Example"));
        assertThat(overdue()).isEmpty();
        mark(worker, new Mark(TODAY, Status.NOT_DONE, "The teacher moved away", "Sam Example"));
        assertThat(overdue()).containsExactly("Find a piano teacher");
    }

    private List<String> overdue() {
        return here(() -> due.lines(anna, TODAY, DueList.Show.OVERDUE, null, 10)).lines().stream()
                .map(Due::what)
                .toList();
    }

    @Test
    void open_decisions_come_first_by_the_day_they_are_due() {
        decide("Later", LocalDate.of(2026, 9, 1));
        decide("Done long ago", LocalDate.of(2026, 5, 2));
        mark(worker, new Mark(MAY_1, Status.DONE, "", "Sam"));
        decide("Sooner", LocalDate.of(2026, 7, 1));
        assertThat(list()).extracting(Decision::what).containsExactly("Sooner", "Later", "Done long ago");
    }

    @Test
    void what_is_left_is_said_unless_it_is_done() {
        decide("Find a piano teacher", LocalDate.of(2026, 6, 1));
        assertThat(mark(worker, new Mark(TODAY, Status.NOT_DONE, " ", "Sam"))).isEqualTo(refused(Refusal.NOTE_MISSING));
        assertThat(mark(worker, new Mark(TODAY.plusDays(1), Status.DONE, "", "Sam")))
                .isEqualTo(refused(Refusal.NOT_YET));
        assertThat(mark(worker, new Mark(MAY_1.minusDays(1), Status.DONE, "", "Sam")))
                .isEqualTo(refused(Refusal.BEFORE_MADE));
    }

    @Test
    void a_decision_says_what_and_who_and_is_not_due_before_it_was_made() {
        var bare = Decision.of(amira.id(), null, MAY_1, " ", "", new Owner(null, ""), MAY_1.minusDays(1), "by hand");
        assertThat(here(() -> decisions.decide(anna, NOW, TODAY, bare)))
                .isEqualTo(new Answer.Refused(
                        Set.of(Refusal.TEXT_MISSING, Refusal.OWNER_MISSING, Refusal.DUE_BEFORE_MADE)));
    }

    @Test
    void the_iro_decides_and_the_social_worker_says_how_far_it_got() {
        assertThatThrownBy(() -> here(() -> decisions.decide(worker, NOW, TODAY, decision("Anything", TODAY))))
                .isInstanceOf(NotFound.class);
        decide("Find a piano teacher", TODAY);
        assertThat(mark(worker, new Mark(TODAY, Status.DONE, "", "Sam"))).isInstanceOf(Answer.Recorded.class);
        var manager = story.person("Tess Example", Role.TEAM_MANAGER);
        assertThatThrownBy(() -> mark(manager, new Mark(TODAY, Status.DONE, "", "Tess")))
                .isInstanceOf(NotFound.class);
    }

    private void decide(String what, LocalDate due) {
        here(() -> decisions.decide(anna, NOW, TODAY, decision(what, due)));
    }

    private Decision decision(String what, LocalDate due) {
        return Decision.of(
                amira.id(), null, MAY_1, what, "", new Owner(worker.person(), worker.name()), due, "by hand");
    }

    private Answer mark(Actor actor, Mark mark) {
        return here(() ->
                decisions.mark(actor, NOW, TODAY, amira.id(), list().getFirst().id(), mark));
    }

    private List<Decision> list() {
        return here(() -> decisions.list(anna, TODAY, amira.id()));
    }

    private static Answer refused(Refusal why) {
        return new Answer.Refused(Set.of(why));
    }
}

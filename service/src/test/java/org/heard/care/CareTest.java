package org.heard.care;

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
import org.heard.care.Visits.Answer;
import org.heard.care.Visits.Refusal;
import org.heard.clock.StatutoryClock;
import org.heard.law.Duty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Statutory visits, plans, health and education, over the real database.
class CareTest extends HeardTest {
    private static final LocalDate JAN_8 = LocalDate.of(2026, 1, 8);

    @Autowired
    private Visits visits;

    @Autowired
    private CareActs acts;

    @Autowired
    private StatutoryClock statutoryClock;

    private Actor anna;
    private Actor worker;
    private ChildStory amira;

    @BeforeEach
    void amira_and_those_around_her() {
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
    }

    @Test
    void a_visit_at_which_the_child_was_seen_meets_the_duty() {
        assertThat(record(seen(JAN_8, Alone.YES))).isInstanceOf(Answer.Recorded.class);
        assertThat(firstVisit().metOn()).isEqualTo(JAN_8);
        assertThat(list()).singleElement().satisfies(visit -> {
            assertThat(visit.byName()).isEqualTo("Sam Example");
            assertThat(visit.alone()).isEqualTo(Alone.YES);
        });
    }

    @Test
    void a_visit_without_seeing_the_child_is_kept_and_meets_nothing() {
        var visit = Visit.notSeen(amira.id(), JAN_8, worker.person(), worker.name(), "Nobody opened", "by hand");
        assertThat(record(visit)).isInstanceOf(Answer.Recorded.class);
        assertThat(firstVisit().metOn()).isNull();
        assertThat(list()).extracting(Visit::whyNotSeen).containsExactly("Nobody opened");
    }

    @Test
    void a_visit_says_who_when_and_whether_the_child_was_seen_alone() {
        assertThat(record(seen(TODAY.plusDays(1), Alone.YES))).isEqualTo(refused(Refusal.NOT_YET));
        assertThat(record(seen(JAN_8, new Alone(Alone.Answer.NOT_APT, ""))))
                .isEqualTo(refused(Refusal.WHY_NOT_ALONE_MISSING));
        assertThat(record(Visit.notSeen(amira.id(), JAN_8, null, " ", "", "by hand")))
                .isEqualTo(new Answer.Refused(Set.of(Refusal.VISITOR_MISSING, Refusal.WHY_NOT_SEEN_MISSING)));
    }

    @Test
    void the_same_visit_is_recorded_once_and_withdrawn_once() {
        record(seen(JAN_8, Alone.YES));
        assertThat(record(seen(JAN_8, Alone.YES))).isEqualTo(refused(Refusal.ALREADY_RECORDED));
        var visit = list().getFirst();
        here(() -> visits.withdraw(worker, NOW, TODAY, amira.id(), visit.id(), "Her brother"));
        assertThat(list()).isEmpty();
        assertThat(firstVisit().metOn()).isNull();
        assertThatThrownBy(() -> here(() -> visits.withdraw(worker, NOW, TODAY, amira.id(), visit.id(), "Again")))
                .isInstanceOf(NotFound.class);
        assertThat(record(seen(JAN_8, Alone.YES))).isInstanceOf(Answer.Recorded.class);
    }

    @Test
    void the_social_worker_records_visits_and_the_iro_keeps_the_dates_of_plans() {
        assertThatThrownBy(() -> here(() -> visits.record(anna, NOW, TODAY, seen(JAN_8, Alone.YES))))
                .isInstanceOf(NotFound.class);
        var plan = CareAct.of(amira.id(), CareAct.Kind.CARE_PLAN, JAN_8, "Sam Example", "by hand");
        assertThatThrownBy(() -> here(() -> acts.record(worker, NOW, TODAY, plan)))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> acts.record(anna, NOW, TODAY, plan))).isEqualTo(CareActs.Answer.RECORDED);
        assertThat(here(() -> acts.record(anna, NOW, TODAY, plan))).isEqualTo(CareActs.Answer.ALREADY_RECORDED);
        assertThat(here(() -> acts.list(worker, TODAY, amira.id()))).containsExactly(plan);
    }

    @Test
    void what_a_feed_gives_again_is_passed_over() {
        var feed = Actor.system(story.organisation(), "Feed");
        var given = List.of(seen(JAN_8, Alone.YES), seen(JAN_8.plusDays(14), Alone.YES));
        assertThat(here(() -> visits.take(feed, NOW, "the council's system", given)))
                .isEqualTo(2);
        assertThat(here(() -> visits.take(feed, NOW, "the council's system", given)))
                .isZero();
        assertThat(list()).hasSize(2);
    }

    @Test
    void whatever_can_be_chosen_can_be_recorded() {
        for (var kind : CareAct.Kind.values()) {
            var act = CareAct.of(amira.id(), kind, JAN_8, "", "by hand");
            assertThat(here(() -> acts.record(anna, NOW, TODAY, act)))
                    .as(kind.words())
                    .isEqualTo(CareActs.Answer.RECORDED);
        }
        assertThat(here(() -> acts.list(anna, TODAY, amira.id()))).hasSize(CareAct.Kind.values().length);
    }

    private Visit seen(LocalDate on, Alone alone) {
        return Visit.seen(amira.id(), on, worker.person(), worker.name(), alone, "by hand");
    }

    private Answer record(Visit visit) {
        return here(() -> visits.record(worker, NOW, TODAY, visit));
    }

    private List<Visit> list() {
        return here(() -> visits.list(anna, TODAY, amira.id(), 10));
    }

    private Duty firstVisit() {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().startsWith("VIS-1"))
                .findFirst()
                .orElseThrow();
    }

    private static Answer refused(Refusal why) {
        return new Answer.Refused(Set.of(why));
    }
}

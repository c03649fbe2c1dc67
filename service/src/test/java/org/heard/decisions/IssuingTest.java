package org.heard.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.decisions.Contest.Kind;
import org.heard.decisions.Decision.Owner;
import org.heard.decisions.IssuedDecisions.ManagersAnswer;
import org.heard.decisions.Issuing.Outcome;
import org.heard.decisions.Issuing.Refusal;
import org.heard.law.FactKind;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// Decisions go out, a manager agrees or contests, the IRO replies: over the real database.
class IssuingTest extends AmirasDecisions {
    @Test
    void one_recorded_in_error_is_withdrawn_as_long_as_it_has_not_gone_out() {
        var wrong = list().getFirst().id();
        assertThat(here(() -> issuing.withdraw(anna, NOW, TODAY, amira.id(), wrong, " ")))
                .isEqualTo(new Outcome.Refused(Set.of(Refusal.WHY_MISSING)));
        here(() -> issuing.withdraw(anna, NOW, TODAY, amira.id(), wrong, "It is her brother's"));
        assertThat(list()).hasSize(1);
        issue();
        var out = list().getFirst().id();
        assertThat(here(() -> issuing.withdraw(anna, NOW, TODAY, amira.id(), out, "It is her brother's")))
                .isEqualTo(new Outcome.Refused(Set.of(Refusal.GONE_OUT)));
        assertThat(list()).hasSize(1);
    }

    @Test
    void the_manager_has_five_working_days_and_silence_agrees() {
        story.holds(FactKind.MANAGER_ANSWERED, "2026-01-01");
        issue();
        assertThat(issued(TODAY)).satisfies(issued -> {
            assertThat(issued.asked().answerBy()).isEqualTo(LAST_DAY);
            assertThat(issued.asked().waits(TODAY)).isTrue();
            assertThat(issued.asked().agreedInSilence(LAST_DAY)).isFalse();
        });
        assertThat(issued(LAST_DAY.plusDays(1)).asked().agreedInSilence(LAST_DAY.plusDays(1)))
                .isTrue();
        assertThat(rec2(LAST_DAY.plusDays(1))).isInstanceOf(Status.NotRequired.class);
        assertThat(list()).allSatisfy(decision -> assertThat(decision.stands()).isTrue());
    }

    @Test
    void an_answer_that_agrees_meets_the_managers_clock() {
        story.holds(FactKind.MANAGER_ANSWERED, "2026-01-01");
        issue();
        assertThat(answer(tess, agreeing())).isInstanceOf(Outcome.Done.class);
        assertThat(rec2(TODAY)).isInstanceOf(Status.MetOn.class);
        assertThat(issued(TODAY).answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.agrees()).isTrue());
    }

    @Test
    void one_contested_decision_holds_up_no_other_and_waits_for_the_iro() {
        issue();
        contest("Find a piano teacher", "Nobody teaches near here");
        assertThat(one("Find a piano teacher").contested()).isTrue();
        assertThat(one("See the dentist").contested()).isFalse();
        assertThat(here(() -> dueList.figures(anna, TODAY)).contested()).isEqualTo(1);
        assertThat(here(() -> dueList.figures(worker, TODAY)).contested()).isZero();
        assertThat(here(() -> dueList.lines(anna, TODAY, DueList.Show.CONTESTED, null, 10))
                        .lines())
                .extracting(Due::what)
                .containsExactly("Find a piano teacher");
    }

    @Test
    void a_decision_that_is_changed_stays_readable_beside_the_one_in_its_place() {
        issue();
        var before = contest("Find a piano teacher", "Nobody teaches near here");
        var instead = Decision.of(
                amira.id(),
                review,
                TODAY,
                "Find somebody who teaches by video",
                "",
                new Owner(worker.person(), worker.name()),
                LocalDate.of(2026, 7, 15),
                anna.name());
        assertThat(reply(before, Kind.CHANGED, "By video it can begin now", instead))
                .isInstanceOf(Outcome.Done.class);
        assertThat(one("Find a piano teacher")).satisfies(decision -> {
            assertThat(decision.stands()).isFalse();
            assertThat(decision.open()).isFalse();
            assertThat(decision.ending())
                    .hasValueSatisfying(reply -> assertThat(reply.inItsPlace()).isEqualTo(instead.id()));
        });
        assertThat(one("Find somebody who teaches by video").open()).isTrue();
        assertThat(here(() -> dueList.figures(worker, TODAY))).isEqualTo(new DueList.Figures(1, 0, 0));
        assertThat(reply(before, Kind.STANDS, "Too late", null))
                .isEqualTo(new Outcome.Refused(EnumSet.of(Refusal.REPLIED_ALREADY)));
    }

    @Test
    void a_decision_that_stands_is_still_to_be_done() {
        issue();
        var contested = contest("See the dentist", "She has been");
        assertThat(reply(contested, Kind.STANDS, " ", null))
                .isEqualTo(new Outcome.Refused(EnumSet.of(Refusal.WHY_MISSING)));
        reply(contested, Kind.STANDS, "That was the orthodontist", null);
        assertThat(one("See the dentist")).satisfies(decision -> {
            assertThat(decision.stands()).isTrue();
            assertThat(decision.contested()).isFalse();
            assertThat(decision.open()).isTrue();
        });
    }

    @Test
    void only_who_manages_the_social_worker_answers_and_only_what_went_out() {
        assertThat(answer(tess, agreeing())).isEqualTo(new Outcome.Refused(EnumSet.of(Refusal.NOT_ISSUED)));
        issue();
        assertThatThrownBy(() -> answer(worker, agreeing())).isInstanceOf(NotFound.class);
        var stranger = story.person("Stan Manager", Role.TEAM_MANAGER);
        assertThatThrownBy(() -> answer(stranger, agreeing())).isInstanceOf(NotFound.class);
        var elsewhere = new ManagersAnswer("Tess", "", TODAY, Map.of(UUID.randomUUID(), "Not hers"));
        assertThatThrownBy(() -> answer(tess, elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> issuing.issue(tess, NOW, TODAY, amira.id(), review)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_answer_says_whose_it_is_when_it_came_and_why_not() {
        issue();
        var one = one("See the dentist").id();
        assertThat(answer(anna, new ManagersAnswer(" ", "", TODAY.plusDays(1), Map.of(one, " "))))
                .isEqualTo(new Outcome.Refused(EnumSet.of(Refusal.NAME_MISSING, Refusal.WHY_MISSING, Refusal.NOT_YET)));
        assertThat(answer(anna, new ManagersAnswer("Tess", "by email", TODAY.minusDays(1), Map.of())))
                .isEqualTo(new Outcome.Refused(EnumSet.of(Refusal.BEFORE_ISSUED)));
        assertThat(answer(anna, new ManagersAnswer("Tess", "by email", TODAY, Map.of())))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void nothing_decided_is_nothing_to_issue() {
        amira.reviewedOn("2026-06-14", "PN1", anna);
        assertThat(here(() -> issuing.issue(anna, NOW, TODAY, amira.id(), amira.lastReview())))
                .isEqualTo(new Outcome.Refused(EnumSet.of(Refusal.NOTHING_DECIDED)));
    }

    @Test
    void each_person_sees_the_decisions_they_are_to_do_and_says_how_far_they_got() {
        var buster = story.person("Bea Support", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.BUSINESS_SUPPORT, buster, "2026-01-05");
        var hers = Decision.of(
                amira.id(),
                null,
                TODAY,
                "Book the hall",
                "",
                new Owner(buster.person(), buster.name()),
                TODAY,
                anna.name());
        here(() -> decisions.decide(anna, NOW, TODAY, hers));
        assertThat(here(() -> dueList.lines(buster, TODAY, DueList.Show.MINE, null, 10))
                        .lines())
                .extracting(Due::what)
                .containsExactly("Book the hall");
        var done = new Decision.Mark(TODAY, Decision.Status.DONE, "", buster.name());
        here(() -> decisions.mark(buster, NOW, TODAY, amira.id(), hers.id(), done));
        assertThat(here(() -> dueList.figures(buster, TODAY))).isEqualTo(new DueList.Figures(0, 0, 0));
        assertThatThrownBy(() -> here(() -> decisions.mark(
                        buster, NOW, TODAY, amira.id(), one("See the dentist").id(), done)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_list_goes_on_where_the_page_before_ended() {
        var first = here(() -> dueList.lines(anna, TODAY.plusMonths(2), DueList.Show.OVERDUE, null, 1));
        assertThat(first.lines()).extracting(Due::what).containsExactly("Find a piano teacher");
        var second = here(() -> dueList.lines(anna, TODAY.plusMonths(2), DueList.Show.OVERDUE, first.next(), 1));
        assertThat(second.lines()).extracting(Due::what).containsExactly("See the dentist");
        assertThat(second.next()).isNull();
    }
}

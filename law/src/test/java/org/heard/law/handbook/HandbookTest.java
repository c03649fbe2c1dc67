package org.heard.law.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Child;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.IroAppointment;
import org.heard.law.LocalPolicy;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// IRO Handbook, chapters 2 and 3: practice, with default numbers.
class HandbookTest {

    @Test
    void the_manager_is_told_in_two_working_days_and_an_iro_appointed_in_five() {
        var asked = Child.lookedAfterFrom("2025-12-19").on("2025-12-20");
        assertThat(asked.line("IRO-2")).isEqualTo("2025-12-23 Open");
        assertThat(asked.line("IRO-3")).isEqualTo("2025-12-30 Open");
    }

    @Test
    void the_iro_meets_the_child_by_the_first_review() {
        var child = Child.lookedAfterFrom("2025-12-19");
        assertThat(child.on("2026-01-10").line("IRO-17")).isEqualTo("2026-01-21 Open");
        child.reviewed(ReviewKind.ORDINARY, "2026-01-14").did(FactKind.IRO_MET_CHILD, "2026-01-14");
        assertThat(child.on("2026-01-20").line("IRO-17")).isEqualTo("2026-01-14 MetOn");
        child.did(FactKind.IRO_MET_CHILD, "2026-01-15");
        assertThat(child.on("2026-01-20").line("IRO-17")).isEqualTo("2026-01-14 MetLate");
    }

    @Test
    void papers_reach_the_iro_three_working_days_before_and_the_social_worker_speaks_fifteen_before() {
        var asked = Child.lookedAfterFrom("2025-12-01")
                .did(FactKind.REVIEW_PLANNED, "2026-04-07")
                .on("2026-03-01");
        assertThat(asked.line("PREP-2")).isEqualTo("2026-03-31 Open");
        var january = Child.lookedAfterFrom("2025-12-01")
                .did(FactKind.REVIEW_PLANNED, "2026-01-14")
                .on("2025-12-05");
        assertThat(january.line("PREP-1")).isEqualTo("2025-12-19 Open");
    }

    @Test
    void decisions_record_and_sending_follow_the_review() {
        var child = Child.lookedAfterFrom("2026-03-09").reviewed(ReviewKind.ORDINARY, "2026-04-01");
        var asked = child.on("2026-04-02");
        assertThat(asked.line("REC-1")).isEqualTo("2026-04-10 Open");
        assertThat(asked.line("REC-3")).isEqualTo("2026-04-24 Open");
        assertThat(asked.line("REC-4")).isEqualTo("2026-05-01 Open");
        assertThat(asked.get("REC-1").rule().standing().isLaw()).isFalse();
    }

    @Test
    void a_managers_silence_is_agreement() {
        var child = Child.lookedAfterFrom("2026-03-09")
                .reviewed(ReviewKind.ORDINARY, "2026-04-01")
                .did(FactKind.DECISIONS_ISSUED, "2026-04-07");
        assertThat(child.on("2026-04-14").line("REC-2")).isEqualTo("2026-04-14 Open");
        assertThat(child.on("2026-04-15").status("REC-2")).isInstanceOf(Status.NotRequired.class);
        child.did(FactKind.MANAGER_ANSWERED, "2026-04-10");
        assertThat(child.on("2026-04-15").status("REC-2")).isEqualTo(new Status.MetOn(LocalDate.of(2026, 4, 10)));
    }

    @Test
    void each_time_decisions_go_out_a_manager_has_days_to_answer() {
        var child = Child.lookedAfterFrom("2026-03-09")
                .reviewed(ReviewKind.ORDINARY, "2026-04-01")
                .did(FactKind.DECISIONS_ISSUED, "2026-04-07", "2026-04-13")
                .did(FactKind.MANAGER_ANSWERED, "2026-04-08");
        assertThat(child.on("2026-04-14").list("REC-2"))
                .extracting(Duty::due)
                .containsExactly(LocalDate.of(2026, 4, 14), LocalDate.of(2026, 4, 20));
        assertThat(child.on("2026-04-14").list("REC-2"))
                .extracting(duty ->
                        duty.status(LocalDate.of(2026, 4, 14)).getClass().getSimpleName())
                .containsExactly("MetOn", "Open");
    }

    @Test
    void what_belongs_to_a_later_review_does_not_make_an_earlier_one_met() {
        var asked = Child.lookedAfterFrom("2026-01-05")
                .reviewed(ReviewKind.ORDINARY, "2026-01-20", "2026-04-01")
                .did(FactKind.DECISIONS_ISSUED, "2026-04-03")
                .on("2026-04-08");
        assertThat(asked.list("REC-1"))
                .extracting(
                        duty -> duty.status(LocalDate.of(2026, 4, 8)).getClass().getSimpleName())
                .containsExactly("Overdue", "MetOn");
    }

    @Test
    void an_iro_who_left_before_this_care_period_has_nobody_to_introduce() {
        var child = Child.lookedAfterFrom("2026-01-05");
        assertThat(handOvers(child, LocalDate.of(2026, 1, 4))).isEmpty();
        assertThat(handOvers(child, LocalDate.of(2026, 1, 5))).hasSize(1);
    }

    private static List<Duty> handOvers(Child child, LocalDate left) {
        var facts = child.facts().toBuilder()
                .iroAppointments(Held.complete(List.of(
                        new IroAppointment(LocalDate.of(2025, 1, 8), left),
                        IroAppointment.from(LocalDate.of(2026, 1, 12)))))
                .build();
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), LocalDate.of(2026, 2, 2)).stream()
                .filter(duty -> duty.rule().id().value().equals("IRO-16"))
                .toList();
    }

    @Test
    void while_a_later_iro_stood_in_and_left_the_one_of_today_is_asked_for() {
        var facts =
                Child.lookedAfterFrom("2026-01-05").did(FactKind.CHILD_TOLD_OF_IRO, "2026-01-09").facts().toBuilder()
                        .iroAppointments(Held.complete(List.of(
                                IroAppointment.from(LocalDate.of(2026, 1, 7)),
                                new IroAppointment(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13)))))
                        .build();
        var today = LocalDate.of(2026, 3, 16);
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.rule().id().value().equals("IRO-3a"))
                .singleElement()
                .satisfies(
                        duty -> assertThat(duty.status(today)).isEqualTo(new Status.MetOn(LocalDate.of(2026, 1, 9))));
    }

    @Test
    void of_two_reviews_the_one_of_which_all_is_held_until_the_next_can_be_told_and_the_other_cannot() {
        var facts = Child.lookedAfterFrom("2026-01-05")
                .reviewed(ReviewKind.ORDINARY, "2026-01-20", "2026-04-01")
                .facts()
                .toBuilder()
                .dates(
                        FactKind.DECISIONS_ISSUED,
                        Held.completeBetween(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 3, 31), List.of()))
                .build();
        var today = LocalDate.of(2026, 4, 20);
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), today))
                .filteredOn(duty -> duty.rule().id().toString().equals("REC-1"))
                .extracting(duty -> duty.status(today).getClass().getSimpleName())
                .containsExactly("Overdue", "CannotTell");
    }

    @Test
    void progress_is_checked_half_way_to_the_next_review() {
        var child = Child.lookedAfterFrom("2026-01-05").reviewed(ReviewKind.ORDINARY, "2026-01-20", "2026-04-01");
        assertThat(child.on("2026-04-08").line("IRO-12")).isEqualTo("2026-07-01 Open");
        assertThat(child.on("2026-04-08").get("IRO-12").note())
                .isEqualTo(
                        "That is 50% of the way to the last day for the next review, a share the authority sets and no"
                                + " law.");
    }

    @Test
    void an_authority_sets_its_own_numbers_from_a_day_on() {
        var policy = LocalPolicy.defaults()
                .with(LocalPolicy.Setting.IRO_APPOINTED_WORKING_DAYS, LocalDate.of(2026, 1, 1), 3);
        var before = Child.lookedAfterFrom("2025-12-19").facts();
        var after = Child.lookedAfterFrom("2026-01-05").facts();
        assertThat(due(before, policy)).isEqualTo("2025-12-30");
        assertThat(due(after, policy)).isEqualTo("2026-01-08");
    }

    private static LocalDate due(Facts facts, LocalPolicy policy) {
        var due = RuleBook.current().duties(facts, policy, LocalDate.of(2026, 1, 6)).stream()
                .filter(duty -> duty.rule().id().value().equals("IRO-3"))
                .findFirst()
                .orElseThrow()
                .due();
        if (due == null) throw new AssertionError("No date");
        return due;
    }
}

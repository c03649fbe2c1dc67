package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.law.FactKind.STATUTORY_VISIT;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Child;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.Known;
import org.heard.law.LegalStatusKind;
import org.heard.law.LocalPolicy;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SI 2010/959, regulation 28.
class VisitsTest {

    @Test
    void the_first_visit_is_within_a_week_of_the_placement() { // 28(2)
        var asked = Child.lookedAfterFrom("2026-03-06").on("2026-03-13");
        assertThat(asked.line("VIS-1a")).isEqualTo("2026-03-13 Open");
        assertThat(Child.lookedAfterFrom("2026-03-06").on("2026-03-14").line("VIS-1a"))
                .isEqualTo("2026-03-13 Overdue");
    }

    @Test
    void in_the_first_year_visits_are_six_weeks_apart() { // 28(2)
        var asked = Child.lookedAfterFrom("2026-03-06")
                .did(STATUTORY_VISIT, "2026-03-11")
                .on("2026-03-20");
        assertThat(asked.line("VIS-1b")).isEqualTo("2026-04-22 Open");
        assertThat(asked.line("VIS-1a")).isEqualTo("2026-03-13 MetOn");
    }

    @ParameterizedTest
    @CsvSource({
        "YES, VIS-1c, 2026-06-10 Overdue",
        "NO, VIS-1b, 2026-04-21 Overdue",
        "UNKNOWN, VIS-1b, 2026-04-21 Overdue"
    })
    void after_a_year_a_placement_meant_to_last_is_visited_every_three_months(
            Known meant, String rule, String line) { // 28(2)
        var placement =
                Placement.of(PlacementKind.FOSTER, LocalDate.of(2025, 1, 6)).meantToLastTo18(meant);
        var child = Child.lookedAfterFrom("2025-01-06").placed(placement).did(STATUTORY_VISIT, "2026-03-10");
        assertThat(child.on("2026-06-11").line(rule)).isEqualTo(line);
    }

    @Test
    void nobody_having_said_whether_it_is_meant_to_last_it_is_not_called_late_before_three_months() {
        var child = Child.lookedAfterFrom("2025-01-06").did(STATUTORY_VISIT, "2026-03-10");
        assertThat(child.on("2026-04-21").line("VIS-1b")).isEqualTo("2026-04-21 Open");
        assertThat(child.on("2026-04-22").status("VIS-1b").words())
                .isEqualTo("cannot tell without whether the placement is meant to last until 18");
        assertThat(child.on("2026-06-10").status("VIS-1b")).isInstanceOf(Status.CannotTell.class);
    }

    @Test
    void a_child_in_long_term_fostering_for_a_year_may_agree_to_a_visit_each_six_months() { // 28(3A)
        var placement = Placement.of(PlacementKind.LONG_TERM_FOSTER, LocalDate.of(2025, 1, 6));
        var child = Child.lookedAfterFrom("2025-01-06").did(STATUTORY_VISIT, "2026-03-10");
        assertThat(child.placed(placement.agreedFewerVisits(Known.YES))
                        .on("2026-06-11")
                        .line("VIS-5"))
                .isEqualTo("2026-09-10 Open");
        assertThat(child.placed(placement.agreedFewerVisits(Known.NO))
                        .on("2026-06-11")
                        .line("VIS-1c"))
                .isEqualTo("2026-06-10 Overdue");
        assertThat(child.placed(placement).on("2026-06-11").line("VIS-1c")).isEqualTo("2026-06-10 CannotTell");
    }

    @Test
    void with_a_temporarily_approved_person_visits_are_weekly_until_the_first_review_then_four_weekly() { // 28(4)
        var child = Child.lookedAfterFrom("2026-01-05")
                .placed(PlacementKind.CONNECTED_PERSON_TEMPORARY, "2026-01-05")
                .did(STATUTORY_VISIT, "2026-01-10", "2026-01-17");
        assertThat(child.on("2026-01-20").line("VIS-3a")).isEqualTo("2026-01-24 Open");
        child.reviewed(ReviewKind.ORDINARY, "2026-01-16");
        assertThat(child.on("2026-01-20").line("VIS-3b")).isEqualTo("2026-02-14 Open");
    }

    @Test
    void with_parents_on_an_interim_order_the_same() { // 28(4)
        var asked = Child.lookedAfterFrom("2026-01-05")
                .placed(PlacementKind.WITH_PARENTS, "2026-01-05")
                .status(LegalStatusKind.INTERIM_CARE_ORDER, "2026-01-05")
                .on("2026-01-06");
        assertThat(asked.line("VIS-3a")).isEqualTo("2026-01-12 Open");
        assertThat(asked.get("VIS-3a").note()).isNull();
        assertThat(asked.list("VIS-2a")).isEmpty();
    }

    @Test
    void where_nobody_has_said_whether_the_parents_were_assessed_first_a_reader_is_told() { // 28(3), 28(5)
        var child = Child.lookedAfterFrom("2026-01-05")
                .placed(PlacementKind.WITH_PARENTS, "2026-01-05")
                .status(LegalStatusKind.FULL_CARE_ORDER, "2026-01-05")
                .notHolding(FactKind.PARENTS_ASSESSED);
        assertThat(child.on("2026-01-06").line("VIS-4a")).isEqualTo("2026-01-12 Open");
        assertThat(child.on("2026-01-06").get("VIS-4a").note()).contains("VIS-2");
        assertThat(child.did(FactKind.PARENTS_ASSESSED, "2026-01-02")
                        .on("2026-01-06")
                        .get("VIS-4a")
                        .note())
                .isNull();
    }

    @Test
    void assessments_held_only_from_the_placement_on_do_not_show_that_none_came_before() { // 28(3)
        var facts = Child.lookedAfterFrom("2026-01-05")
                .placed(PlacementKind.WITH_PARENTS, "2026-01-05")
                .status(LegalStatusKind.FULL_CARE_ORDER, "2026-01-05")
                .facts();
        assertThat(rules(facts, LocalDate.of(2025, 1, 5))).contains("VIS-2a").doesNotContain("VIS-4a");
        assertThat(rules(facts, LocalDate.of(2025, 1, 6))).contains("VIS-4a").doesNotContain("VIS-2a");
    }

    private static List<String> rules(Facts facts, LocalDate assessmentsHeldFrom) {
        var changed = facts.toBuilder()
                .dates(FactKind.PARENTS_ASSESSED, Held.completeFrom(assessmentsHeldFrom, List.of()))
                .build();
        return RuleBook.current().duties(changed, LocalPolicy.defaults(), LocalDate.of(2026, 1, 6)).stream()
                .map(duty -> duty.rule().id().value())
                .toList();
    }

    @Test
    void while_a_review_may_have_been_held_unseen_a_weekly_visit_is_late_only_after_four_weeks() { // 28(4)
        var facts = Child.lookedAfterFrom("2026-01-05")
                .placed(PlacementKind.CONNECTED_PERSON_TEMPORARY, "2026-01-05")
                .did(STATUTORY_VISIT, "2026-01-12")
                .facts()
                .toBuilder()
                .reviews(Held.notHeld())
                .build();
        assertThat(weekly(facts, LocalDate.of(2026, 1, 19))).isInstanceOf(Status.Open.class);
        assertThat(weekly(facts, LocalDate.of(2026, 2, 9))).isInstanceOf(Status.CannotTell.class);
        assertThat(weekly(facts, LocalDate.of(2026, 2, 10))).isInstanceOf(Status.Overdue.class);
    }

    private static Status weekly(Facts facts, LocalDate today) {
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), today).stream()
                .filter(duty -> duty.rule().id().value().equals("VIS-3a"))
                .toList()
                .getLast()
                .status(today);
    }

    @Test
    void with_parents_on_a_full_order_within_a_week_of_it_and_then_six_weekly() { // 28(5)
        var child = Child.lookedAfterFrom("2026-01-05")
                .placed(PlacementKind.WITH_PARENTS, "2026-01-05")
                .status(LegalStatusKind.FULL_CARE_ORDER, "2026-02-02")
                .did(FactKind.PARENTS_ASSESSED, "2025-12-20");
        assertThat(child.on("2026-02-03").line("VIS-4a")).isEqualTo("2026-02-09 Open");
        assertThat(child.did(STATUTORY_VISIT, "2026-02-05").on("2026-02-10").line("VIS-4b"))
                .isEqualTo("2026-03-19 Open");
    }

    @Test
    void a_service_that_holds_no_visits_says_so_and_is_never_late() {
        var asked =
                Child.lookedAfterFrom("2026-03-06").notHolding(STATUTORY_VISIT).on("2026-11-22");
        assertThat(asked.status("VIS-1a").words()).isEqualTo("cannot tell without statutory visits to the child");
    }

    @Test
    void where_the_child_lives_not_being_held_the_interval_cannot_be_told() {
        var facts = Facts.about(null)
                .carePeriods(Held.complete(List.of(CarePeriod.began(LocalDate.of(2026, 1, 5)))))
                .build();
        var today = LocalDate.of(2026, 11, 22);
        assertThat(RuleBook.current().duties(facts, LocalPolicy.defaults(), today))
                .isNotEmpty()
                .allSatisfy(duty -> assertThat(duty.status(today)).isNotInstanceOf(Status.Overdue.class));
    }
}

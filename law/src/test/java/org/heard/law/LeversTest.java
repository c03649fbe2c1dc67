package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Which fact, had it been a week off, would have moved a date.
class LeversTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 20);
    private static final String MOVED =
            "care 2025-11-03; placed FOSTER 2025-11-03..2025-12-19; placed FOSTER 2025-12-19";

    @Test
    void the_placement_running_today_holds_the_first_visit_in_it_and_its_plan() {
        assertThat(levers(MOVED, "VIS-1a"))
                .containsExactly("the placement began: 2025-12-19, 2025-12-26, due 2026-01-02");
        assertThat(levers(MOVED, "PLAN-2"))
                .containsExactly("the placement began: 2025-12-19, 2025-12-26, due 2026-01-05");
    }

    @Test
    void a_placement_that_is_over_is_not_moved() {
        var book = RuleBook.current();
        var facts = Told.facts(MOVED);
        var first = book.duties(facts, LocalPolicy.defaults(), TODAY).stream()
                .filter(duty -> duty.key().equals("PLAN-2/2025-11-03"))
                .findFirst()
                .orElseThrow();
        assertThat(book.levers(facts, LocalPolicy.defaults(), TODAY).of(first))
                .extracting(Lever::fact)
                .doesNotContain("the placement began");
    }

    @Test
    void the_last_of_the_acts_that_came_round_holds_the_next() {
        assertThat(levers("care 2025-11-03; did HEALTH_ASSESSMENT 2025-11-10, 2025-12-01", "HLTH-3"))
                .containsExactly("the last health assessment was made: 2025-12-01, 2025-12-08, due 2026-12-08");
        assertThat(levers("care 2025-11-03; did HEALTH_ASSESSMENT 2026-01-19", "HLTH-3"))
                .as("a week later would be in the future")
                .containsExactly("the last health assessment was made: 2026-01-19, 2026-01-12, due 2027-01-12");
    }

    @Test
    void a_review_that_is_planned_is_put_off_also_when_it_is_still_to_come() {
        assertThat(levers("care 2025-11-03; did REVIEW_PLANNED 2026-03-02", "PREP-2"))
                .containsExactly("the next review was planned: 2026-03-02, 2026-03-09, due 2026-03-04");
    }

    @Test
    void a_date_that_rests_on_two_facts_has_two_levers() {
        assertThat(levers("care 2025-12-19; reviewed 2026-01-05", "IRO-1"))
                .containsExactly("the last review was completed: 2026-01-05, 2026-01-12, due 2026-01-12");
        assertThat(levers("care 2025-12-19; did PLACEMENT_PLAN_MADE 2025-12-23", "PLAN-2"))
                .containsExactly("the placement began: 2025-12-19, 2025-12-26, due 2026-01-05");
        assertThat(levers("care 2025-12-19", "CEASE-2")).isEmpty();
    }

    @Test
    void a_child_about_whom_only_the_care_period_is_known_has_levers_too() {
        var facts = Facts.about(null)
                .carePeriods(Held.complete(List.of(CarePeriod.began(LocalDate.of(2025, 12, 19)))))
                .build();
        assertThat(levers(facts, "REV-1"))
                .containsExactly("the child became looked after: 2025-12-19, 2025-12-26, due 2026-01-26");
    }

    @Test
    void a_duty_of_another_child_has_none_here() {
        var other = RuleBook.current().duties(Told.facts("care 2025-12-22"), LocalPolicy.defaults(), TODAY).stream()
                .filter(duty -> duty.rule().id().value().equals("REV-1"))
                .findFirst()
                .orElseThrow();
        assertThat(RuleBook.current()
                        .levers(Told.facts("care 2025-12-19"), LocalPolicy.defaults(), TODAY)
                        .of(other))
                .isEmpty();
    }

    private static List<String> levers(String facts, String rule) {
        return levers(Told.facts(facts), rule);
    }

    private static List<String> levers(Facts facts, String rule) {
        var book = RuleBook.current();
        var duty = Vector.last(book.duties(facts, LocalPolicy.defaults(), TODAY), new RuleId(rule), 1)
                .getFirst();
        return book.levers(facts, LocalPolicy.defaults(), TODAY).of(duty).stream()
                .map(lever -> lever.fact() + ": " + lever.now() + ", " + lever.moved() + ", due " + lever.newDue())
                .toList();
    }
}

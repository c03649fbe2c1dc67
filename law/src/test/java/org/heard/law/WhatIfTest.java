package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// What would change, before anyone books it.
class WhatIfTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 10);
    private final Child child = Child.lookedAfterFrom("2025-12-19");
    private final RuleBook book = RuleBook.current();

    @Test
    void holding_the_first_review_meets_it_and_starts_the_second() {
        var imagined = new Imagined.ReviewCompleted(LocalDate.of(2026, 1, 14), ReviewKind.ORDINARY);
        assertThat(book.whatIf(child.facts(), imagined, LocalPolicy.defaults(), TODAY))
                .extracting(Difference::words)
                .contains(
                        "First review completed by Wednesday 21 January 2026: done on 14 January 2026, instead of due in 11"
                                + " days.",
                        "New: Second review completed by Tuesday 14 April 2026, not before 14 January 2026.",
                        "First health assessment moves from Wednesday 21 January 2026 to Wednesday 14 January 2026.");
    }

    @Test
    void a_move_changes_how_often_the_child_is_visited() {
        child.did(FactKind.STATUTORY_VISIT, "2025-12-22");
        var imagined = new Imagined.Moved(PlacementKind.PLACED_FOR_ADOPTION, TODAY);
        assertThat(book.whatIf(child.facts(), imagined, LocalPolicy.defaults(), TODAY))
                .extracting(Difference::words)
                .contains(
                        "No longer: Visit by Monday 2 February 2026.",
                        "New: First review since placed for adoption by Saturday 7 February 2026, due in 28 days.");
    }

    @Test
    void what_was_written_down_of_the_last_review_is_not_undone_by_the_next() {
        var facts = Told.facts("care 2024-01-08; reviewed 2024-02-02, 2024-05-01, 2024-10-25, 2025-04-22, 2025-10-20;"
                + " did RECORD_COMPLETED 2025-10-29; did DECISIONS_ISSUED 2025-10-24");
        var imagined = new Imagined.ReviewCompleted(LocalDate.of(2026, 1, 14), ReviewKind.ORDINARY);
        assertThat(book.whatIf(facts, imagined, LocalPolicy.defaults(), TODAY))
                .extracting(Difference::words)
                .contains("New: Decisions issued by Wednesday 21 January 2026, not before 14 January 2026.")
                .noneMatch(words -> words.contains("instead of done"))
                .noneMatch(words -> words.startsWith("No longer"));
    }

    @Test
    void nothing_imagined_makes_no_difference() {
        assertThat(book.whatIf(child.facts(), child.facts(), LocalPolicy.defaults(), TODAY))
                .isEmpty();
    }

    @Test
    void a_duty_started_by_another_day_is_the_same_where_its_rule_has_just_that_one() {
        var imagined = new Imagined.CareBegan(LocalDate.of(2025, 12, 22), TODAY);
        assertThat(book.whatIf(child.facts(), imagined, LocalPolicy.defaults(), TODAY))
                .extracting(Difference::words)
                .contains("First review completed moves from Wednesday 21 January 2026 to Thursday 22 January 2026.")
                .noneMatch(words -> words.contains("New: First review completed"));
    }

    @Test
    void where_a_rule_has_several_a_duty_started_by_another_day_is_another() {
        var now = Told.facts("care 2025-12-19; placed FOSTER 2025-12-19..2026-01-05; placed FOSTER 2026-01-05");
        var then = Told.facts("care 2025-12-19; placed FOSTER 2025-12-19..2026-01-06; placed FOSTER 2026-01-06");
        assertThat(book.whatIf(now, then, LocalPolicy.defaults(), TODAY))
                .extracting(Difference::words)
                .contains(
                        "No longer: Placement plan made by Monday 12 January 2026.",
                        "New: Placement plan made by Tuesday 13 January 2026, due in 3 days.");
    }

    @Test
    void the_levers_of_the_first_review_are_the_day_care_began() {
        var duty = child.on("2026-01-10").get("REV-1");
        assertThat(book.levers(child.facts(), LocalPolicy.defaults(), TODAY).of(duty))
                .extracting(Lever::words)
                .containsExactly(
                        "Had it been that the child became looked after on 26 December 2025 and not on 19 December"
                                + " 2025, this would be due on Monday 26 January 2026.");
    }

    @Test
    void the_lever_of_a_later_review_is_the_review_before() {
        child.reviewed(ReviewKind.ORDINARY, "2026-01-05");
        var duty = child.on("2026-01-10").get("REV-2");
        assertThat(book.levers(child.facts(), LocalPolicy.defaults(), TODAY).of(duty))
                .extracting(Lever::newDue)
                .containsExactly(LocalDate.of(2026, 3, 29));
    }

    @Test
    void a_visit_long_made_is_not_moved_by_the_day_the_placement_began() {
        child.did(FactKind.STATUTORY_VISIT, "2025-12-23", "2026-01-20", "2026-02-20");
        var today = LocalDate.of(2026, 3, 1);
        var levers = book.levers(child.facts(), LocalPolicy.defaults(), today);
        for (var visit : child.on("2026-03-01").list("VIS-1b")) {
            assertThat(levers.of(visit))
                    .as(visit.toString())
                    .extracting(Lever::fact)
                    .doesNotContain("the placement began", "the child became looked after");
        }
    }

    @Test
    void the_reason_of_a_date_is_said_in_one_breath() {
        assertThat(Explanation.because(child.on("2026-01-10").get("REV-1")))
                .isEqualTo("20 working days after 19 December 2025 (became looked after), not counting 25 December, 26"
                        + " December and 1 January");
        child.reviewed(ReviewKind.ORDINARY, "2026-01-05");
        assertThat(Explanation.because(child.on("2026-01-10").get("REV-2")))
                .isEqualTo("3 months after 5 January 2026 (first review completed)");
    }
}

package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is known, and for which days nothing is missing.
class HeldTest {
    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Test
    void two_returns_on_end_cover_both_years_without_a_gap() {
        var held = Held.completeBetween(APRIL, MARCH, List.<String>of())
                .alsoCompleteBetween(MARCH.plusDays(1), MARCH.plusYears(1));
        assertThat(held.spans()).hasSize(1);
        assertThat(held.covers(APRIL, MARCH.plusDays(20))).isTrue();
        assertThat(held.coveredSince(MARCH.plusDays(20))).isEqualTo(APRIL);
    }

    @Test
    void a_gap_between_return_and_service_is_a_gap() {
        var held = Held.completeBetween(APRIL, MARCH, List.<String>of()).alsoCompleteFrom(LocalDate.of(2026, 9, 1));
        assertThat(held.covers(APRIL, LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(held.coveredSince(LocalDate.of(2026, 8, 31))).isNull();
        assertThat(held.coveredSince(LocalDate.of(2026, 9, 1))).isEqualTo("2026-09-01");
    }

    @Test
    void a_span_within_another_adds_nothing() {
        var held = Held.complete(List.<String>of()).alsoCompleteBetween(APRIL, MARCH);
        assertThat(held.spans()).hasSize(1);
        assertThat(held.covers(LocalDate.of(1990, 1, 1), LocalDate.of(2090, 1, 1)))
                .isTrue();
    }

    @Test
    void a_hole_follows_on_what_is_covered() {
        var held = Held.completeBetween(LocalDate.MIN, APRIL.minusDays(1), List.<String>of())
                .alsoCompleteFrom(MARCH.plusDays(1));
        assertThat(held.holeBetween(APRIL.minusYears(1), MARCH.plusYears(1))).isEqualTo(new Held.Span(APRIL, MARCH));
        assertThat(held.holeBetween(APRIL.plusDays(9), MARCH.plusYears(1)))
                .isEqualTo(new Held.Span(APRIL.plusDays(9), MARCH));
        assertThat(held.holeBetween(APRIL, APRIL)).isEqualTo(new Held.Span(APRIL, APRIL));
        assertThat(held.holeBetween(MARCH.plusDays(1), MARCH.plusYears(1))).isNull();
        assertThat(held.holeBetween(APRIL.minusYears(1), APRIL.minusDays(1))).isNull();
    }

    @Test
    void what_lies_before_the_record_is_no_hole() {
        assertThat(Held.completeFrom(APRIL, List.<String>of()).holeBetween(APRIL.minusYears(1), MARCH))
                .isNull();
        assertThat(Held.complete(List.<String>of()).holeBetween(APRIL, MARCH)).isNull();
        assertThat(Held.some(List.of("a note")).holeBetween(APRIL, MARCH)).isNull();
    }

    @Test
    void notes_without_a_span_are_held_and_prove_no_absence() {
        assertThat(Held.some(List.of("a note")).isHeld()).isTrue();
        assertThat(Held.some(List.of("a note")).covers(APRIL, APRIL)).isFalse();
        assertThat(Held.notHeld().isHeld()).isFalse();
        assertThat(Held.complete(List.of()).isHeld()).isTrue();
    }
}

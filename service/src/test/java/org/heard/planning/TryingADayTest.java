package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.clock.TryingADay;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A day is tried before anybody books it: whether it is in time, what to mind about it, and what follows from it.
class TryingADayTest extends AmirasNextReview {
    @Autowired
    private TryingADay days;

    @Test
    void a_day_is_tried_before_anybody_books_it() {
        var tried = here(() -> days.review(amira.id(), ORDINARY, DAY, TODAY));
        assertThat(tried.late()).isFalse();
        assertThat(tried.cautions()).isEmpty();
        assertThat(tried.sentences())
                .containsExactly(
                        "A looked-after review on this day would be in time: 6 days before the last day, 28 July 2026.",
                        "The next one would then be due by Friday 22 January 2027.",
                        "The social worker and the IRO should have spoken by Wednesday 1 July 2026.",
                        "The report and the plans should be with the IRO by Friday 17 July 2026.");
        assertThat(statutory("PREP-1")).isEmpty();
    }

    @Test
    void the_last_day_is_in_time_and_the_day_after_it_is_a_day_late() {
        assertThat(here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 7, 28), TODAY))
                        .sentences())
                .contains("A looked-after review on this day would be in time: it is the last day for it.");
        var late = here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 7, 29), TODAY));
        assertThat(late.late()).isTrue();
        assertThat(late.sentences())
                .contains("A looked-after review on this day would be 1 day late: the last day is 28 July 2026.");
    }

    @Test
    void a_weekend_and_a_bank_holiday_are_said() {
        assertThat(here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 7, 18), TODAY))
                        .cautions())
                .containsExactly("Saturday 18 July 2026 is at a weekend.");
        assertThat(here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 8, 31), TODAY))
                        .cautions())
                .singleElement()
                .asString()
                .startsWith("Monday 31 August 2026 is a day off in England:");
    }

    @Test
    void what_should_have_been_done_before_today_is_said_to_have_passed() {
        assertThat(here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 6, 17), TODAY))
                        .sentences())
                .anyMatch(sentence -> sentence.startsWith("The social worker and the IRO should have spoken by")
                        && sentence.endsWith(", which has passed."));
    }
}

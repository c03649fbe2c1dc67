package org.heard.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.advocacy.Request.Kind;
import org.heard.ids.ChildId;
import org.heard.outbox.MessageId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The day by which the provider was asked to have reached a child: working days of England, from the day it left.
class ReachByTest {
    @Test
    void two_working_days_for_an_advocate_and_one_for_a_complaint() {
        assertThat(left(Kind.ADVOCATE, "2026-06-15T11:00:00Z").reachBy()).hasValue(LocalDate.of(2026, 6, 17));
        assertThat(left(Kind.COMPLAINT, "2026-06-15T11:00:00Z").reachBy()).hasValue(LocalDate.of(2026, 6, 16));
    }

    @Test
    void a_weekend_and_christmas_are_passed_over() {
        assertThat(left(Kind.ADVOCATE, "2026-06-19T11:00:00Z").reachBy()).hasValue(LocalDate.of(2026, 6, 23));
        assertThat(left(Kind.ADVOCATE, "2026-12-24T11:00:00Z").reachBy())
                .as("Christmas Day, a weekend, and the day in place of Boxing Day")
                .hasValue(LocalDate.of(2026, 12, 30));
    }

    @Test
    void the_day_it_left_is_the_day_in_london() {
        assertThat(left(Kind.COMPLAINT, "2026-06-15T23:30:00Z").reachBy()).hasValue(LocalDate.of(2026, 6, 17));
    }

    @Test
    void what_has_not_left_or_whose_holidays_are_not_known_has_none() {
        assertThat(left(Kind.ADVOCATE, null).reachBy()).isEmpty();
        assertThat(left(Kind.ADVOCATE, "2199-06-15T11:00:00Z").reachBy()).isEmpty();
    }

    private static Request left(Kind kind, @Nullable String at) {
        var leaving = new Request.Leaving(MessageId.next(), at == null ? null : Instant.parse(at), null, null);
        return new Request(
                UUID.randomUUID(), ChildId.next(), kind, "", false, Instant.EPOCH, null, leaving, null, null);
    }
}

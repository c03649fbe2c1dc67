package org.heard.moments;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/// When nothing new is let go to a child. Practice, set by the authority; until it is, Friday from noon to Monday
/// morning, and from eight in the evening to eight in the morning.
///
/// @param friday from when on a Friday
/// @param from   when the quiet hours begin
/// @param until  when they end
public record QuietTimes(LocalTime friday, LocalTime from, LocalTime until) {
    static final QuietTimes UNLESS_SAID = new QuietTimes(LocalTime.NOON, LocalTime.of(20, 0), LocalTime.of(8, 0));

    private static final int QUARTERS_OF_TWO_MONTHS = 60 * 24 * 4;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// Why not now; empty where it may be.
    Optional<TooSoon> why(Instant now, Collection<HardDay> hard) {
        var there = now.atZone(LONDON);
        var today = there.toLocalDate();
        if (hard.stream().anyMatch(day -> day.is(today))) {
            return Optional.of(TooSoon.HARD_DAY);
        }
        if (isWeekend(there.getDayOfWeek(), there.toLocalTime())) {
            return Optional.of(TooSoon.FRIDAY_AFTERNOON);
        }
        return isQuiet(there.toLocalTime()) ? Optional.of(TooSoon.QUIET_HOURS) : Optional.empty();
    }

    /// That instant, or the next at which something may be let go.
    Instant next(Instant now, Collection<HardDay> hard) {
        var at = now;
        // The child's hard days are few, so this ends; they come round, so it is bounded all the same.
        for (var quarter = 0; why(at, hard).isPresent() && quarter < QUARTERS_OF_TWO_MONTHS; quarter++) {
            at = at.truncatedTo(ChronoUnit.HOURS)
                    .plus(Duration.ofMinutes(15L * (1 + at.atZone(LONDON).getMinute() / 15)));
        }
        return at;
    }

    private boolean isWeekend(DayOfWeek day, LocalTime time) {
        return switch (day) {
            case FRIDAY -> !time.isBefore(friday);
            case SATURDAY, SUNDAY -> true;
            default -> false;
        };
    }

    /// Over midnight, or within a day.
    private boolean isQuiet(LocalTime time) {
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}

package org.heard.tellings;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// When something an adult wrote may appear in a child's space: not in the night, and not from Friday noon on, when
/// nobody is there to talk it over until Monday. The hours are practice, not law.
final class ReleaseTimes {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private ReleaseTimes() {}

    /// That moment, or the next that will do.
    static Instant from(Instant now) {
        var time = now.atZone(LONDON);
        var free = time;
        while (!isFree(free)) {
            free = next(free);
        }
        return free.equals(time) ? now : free.toInstant();
    }

    private static boolean isFree(ZonedDateTime time) {
        var day = time.getDayOfWeek();
        var hour = time.toLocalTime();
        var weekend = day == DayOfWeek.SATURDAY
                || day == DayOfWeek.SUNDAY
                || (day == DayOfWeek.FRIDAY && !hour.isBefore(LocalTime.NOON));
        return !weekend && !hour.isBefore(MORNING) && hour.isBefore(EVENING);
    }

    private static ZonedDateTime next(ZonedDateTime time) {
        var morning = time.with(MORNING);
        return time.isBefore(morning) ? morning : morning.plusDays(1);
    }
}

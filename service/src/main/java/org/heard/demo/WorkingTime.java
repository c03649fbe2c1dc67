package org.heard.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// A demonstration is filled at any hour; what goes to a child in it went at a time when somebody was there.
final class WorkingTime {
    static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(10, 30);

    private WorkingTime() {}

    /// Half past ten on the last Monday to Thursday at least so many days before.
    static Instant before(Instant now, int days) {
        var day = LocalDate.ofInstant(now, LONDON).minusDays(days);
        while (day.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) > 0) {
            day = day.minusDays(1);
        }
        return day.atTime(MORNING).atZone(LONDON).toInstant();
    }
}

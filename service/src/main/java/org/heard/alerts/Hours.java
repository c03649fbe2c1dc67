package org.heard.alerts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// From when to when a contact is on duty, by the clocks of London. Where it ends earlier than it begins, it
/// goes on over midnight and ends the morning after; the same time twice is the whole day.
public record Hours(LocalTime from, LocalTime to) {
    /// The whole day.
    public static final Hours ALL_DAY = new Hours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final Pattern TYPED = Pattern.compile("([01]?\\d|2[0-4])[:.]?([0-5]\\d)?");

    /// Whether it is the whole day.
    public boolean allDay() {
        return from.equals(to);
    }

    /// Whether it ends on the day after it began.
    public boolean overMidnight() {
        return !to.isAfter(from);
    }

    /// On which day a duty began that goes on at this time, if it began on one of these weekdays.
    Optional<LocalDate> began(LocalDateTime at, Set<DayOfWeek> weekdays) {
        var day = at.toLocalDate();
        return java.util.stream.Stream.of(day, day.minusDays(1))
                .filter(one -> weekdays.contains(one.getDayOfWeek()))
                .filter(one -> !at.isBefore(begin(one)) && at.isBefore(end(one)))
                .findFirst();
    }

    LocalDateTime begin(LocalDate day) {
        return day.atTime(from);
    }

    LocalDateTime end(LocalDate day) {
        return (overMidnight() ? day.plusDays(1) : day).atTime(to);
    }

    /// As said on a page: "17:00 to 08:30 the next morning".
    public String words() {
        return allDay() ? "the whole day" : from + " to " + to + (overMidnight() ? " the next morning" : "");
    }

    /// A time as people type it: 17:00, 17.00, 1700, 17; 24:00 is midnight. Empty where it is none.
    public static Optional<LocalTime> read(String typed) {
        var found = TYPED.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var hour = Integer.parseInt(found.group(1));
        var minute = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        return hour == 24 && minute > 0 ? Optional.empty() : Optional.of(LocalTime.of(hour % 24, minute));
    }
}

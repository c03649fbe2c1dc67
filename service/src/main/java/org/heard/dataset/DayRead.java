package org.heard.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/// A date as an export writes it: ISO or as SQL Server writes a moment, or with the day first. Never with the
/// month first: what only fits so is no date. A moment marked as UTC is the day it was in London.
sealed interface DayRead {
    /// 1 January 1900 stands for none.
    LocalDate NONE = LocalDate.of(1900, 1, 1);

    Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[ T](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z?))?");
    Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?: \\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?");

    ZoneId LONDON = ZoneId.of("Europe/London");

    /// How it is written.
    enum Order {
        YEAR_FIRST,
        DAY_FIRST
    }

    /// A day.
    record Day(LocalDate day, Order order) implements DayRead {}

    /// The placeholder for none.
    record Placeholder() implements DayRead {}

    /// Nothing that is a date for certain; why, in words.
    record Unreadable(String why) implements DayRead {}

    static DayRead of(String text) {
        try {
            var iso = YEAR_FIRST.matcher(text);
            if (iso.matches()) {
                var day = day(iso.group(1), iso.group(2), iso.group(3), Order.YEAR_FIRST);
                return day instanceof Day(var utc, var order) && "Z".equals(iso.group(5))
                        ? new Day(inLondon(utc, LocalTime.parse(iso.group(4))), order)
                        : day;
            }
            var british = DAY_FIRST.matcher(text);
            if (british.matches()) {
                return day(british.group(3), british.group(2), british.group(1), Order.DAY_FIRST);
            }
        } catch (DateTimeException noSuchDay) {
            return new Unreadable(
                    "“%s” is no day: dates are read with the day or the year first, never the month.".formatted(text));
        }
        return new Unreadable(
                text.matches("\\d{5}(\\.\\d+)?")
                        ? "“%s” is a number where a date should be, as a spreadsheet keeps one. It is not turned into a date."
                                .formatted(text)
                        : "“%s” is not a date. Dates are read as 2026-10-31 or 31/10/2026.".formatted(text));
    }

    private static LocalDate inLondon(LocalDate utc, LocalTime time) {
        return LocalDateTime.of(utc, time)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(LONDON)
                .toLocalDate();
    }

    private static DayRead day(String year, String month, String day, Order order) {
        var read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        return read.equals(NONE) ? new Placeholder() : new Day(read, order);
    }
}

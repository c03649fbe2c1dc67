package org.heard.ssda903.table;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day of which any part may be unknown: `zz/05/2010`, `05/zz/2020`, `zz/zz/zzzz`.
///
/// @param day   null when written zz
/// @param month null when written zz
/// @param year  null when written zzzz
public record UncertainDay(
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year) {
    private static final String LEAP_YEAR = "2000";

    static @Nullable UncertainDay read(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != 10 || lower.charAt(2) != '/' || lower.charAt(5) != '/') return null;
        var day = lower.substring(0, 2);
        var month = lower.substring(3, 5);
        var year = lower.substring(6);
        boolean knowsDay = !day.equals("zz");
        boolean knowsMonth = !month.equals("zz");
        boolean knowsYear = !year.equals("zzzz");
        // What is not known is stood in for by whatever lets the rest be a day: January has 31 of them.
        var whole = Days.read(
                (knowsDay ? day : "01") + "/" + (knowsMonth ? month : "01") + "/" + (knowsYear ? year : LEAP_YEAR));
        return whole == null
                ? null
                : new UncertainDay(
                        knowsDay ? whole.getDayOfMonth() : null,
                        knowsMonth ? whole.getMonthValue() : null,
                        knowsYear ? whole.getYear() : null);
    }

    /// The latest day it can have been; empty when the year is not known.
    public Optional<LocalDate> latest() {
        if (year == null) return Optional.empty();
        int last = month == null ? Month.DECEMBER.getValue() : month;
        return Optional.of(day == null ? YearMonth.of(year, last).atEndOfMonth() : LocalDate.of(year, last, day));
    }

    /// As the return writes it.
    @Override
    public String toString() {
        return "%s/%s/%s"
                .formatted(
                        day == null ? "zz" : "%02d".formatted(day),
                        month == null ? "zz" : "%02d".formatted(month),
                        year == null ? "zzzz" : "%04d".formatted(year));
    }
}

package org.heard.ssda903.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A day of which the day, the month or all may be unknown: `zz/05/2010`, `zz/zz/zzzz`.
///
/// @param day   null when written zz
/// @param month null when written zz; then the day is null too
/// @param year  null when written zzzz; then the others are null too
public record UncertainDay(
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year) {

    static @Nullable UncertainDay read(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("zz/zz/zzzz")) return new UncertainDay(null, null, null);
        if (lower.startsWith("zz/zz/")) {
            var known = Days.read("01/01/" + lower.substring(6));
            return known == null ? null : new UncertainDay(null, null, known.getYear());
        }
        if (lower.startsWith("zz/")) {
            var known = Days.read("01/" + lower.substring(3));
            return known == null ? null : new UncertainDay(null, known.getMonthValue(), known.getYear());
        }
        var known = Days.read(lower);
        return known == null ? null : new UncertainDay(known.getDayOfMonth(), known.getMonthValue(), known.getYear());
    }

    /// The latest day it can have been; empty when nothing of it is known.
    public Optional<LocalDate> latest() {
        if (year == null) return Optional.empty();
        if (month == null) return Optional.of(LocalDate.of(year, 12, 31));
        if (day == null) return Optional.of(YearMonth.of(year, month).atEndOfMonth());
        return Optional.of(LocalDate.of(year, month, day));
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

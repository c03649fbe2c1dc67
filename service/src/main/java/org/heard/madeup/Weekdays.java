package org.heard.madeup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/// Days on which an office is roughly open. Only for plausible dates; what the law counts is in the `law` library.
final class Weekdays {
    private Weekdays() {}

    static LocalDate onOrAfter(LocalDate day) {
        return closed(day) ? onOrAfter(day.plusDays(1)) : day;
    }

    static LocalDate onOrBefore(LocalDate day) {
        return closed(day) ? onOrBefore(day.minusDays(1)) : day;
    }

    /// Mondays to Fridays, holidays counted in: never later than the law's working days.
    static LocalDate after(LocalDate day, int weekdays) {
        var date = day;
        for (int left = weekdays; left > 0; ) {
            date = date.plusDays(1);
            if (!weekend(date)) {
                left--;
            }
        }
        return date;
    }

    static boolean closed(LocalDate day) {
        return weekend(day) || holiday(day);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean holiday(LocalDate day) {
        boolean christmas = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= 24;
        boolean newYear = day.getMonth() == Month.JANUARY && day.getDayOfMonth() <= 2;
        var easter = easterSunday(day.getYear());
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
        boolean may = monday && day.getMonth() == Month.MAY && (day.getDayOfMonth() <= 7 || day.getDayOfMonth() >= 25);
        boolean august = monday && day.getMonth() == Month.AUGUST && day.getDayOfMonth() >= 25;
        return christmas
                || newYear
                || may
                || august
                || day.equals(easter.minusDays(2))
                || day.equals(easter.plusDays(1));
    }

    /// The anonymous Gregorian reckoning.
    private static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}

package org.heard.law;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Working days and months a second time, a day at a time, sharing nothing with the library but the rule in words.
///
/// Bank holidays come from the Banking and Financial Dealings Act's own rules and the proclamations since 2000.
final class SecondCalendar {
    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

    private final Map<Integer, Set<LocalDate>> closed = new HashMap<>();

    boolean isWorkingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            default ->
                !closed.computeIfAbsent(day.getYear(), SecondCalendar::closedIn).contains(day);
        };
    }

    LocalDate after(LocalDate from, int workingDays) {
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    LocalDate before(LocalDate from, int workingDays) {
        var day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) left--;
        }
        return day;
    }

    /// The day after, by the lengths of the months.
    static LocalDate next(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        int length = switch (month) {
            case 2 -> isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
        if (day.getDayOfMonth() < length) return LocalDate.of(year, month, day.getDayOfMonth() + 1);
        return month == 12 ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year, month + 1, 1);
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static LocalDate monthsAfter(LocalDate from, int months) {
        int monthsSinceYearZero = from.getYear() * 12 + from.getMonthValue() - 1 + months;
        var month = YearMonth.of(monthsSinceYearZero / 12, monthsSinceYearZero % 12 + 1);
        return month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth()));
    }

    /// Of 29 February, 28 February where the year has no other.
    static LocalDate yearsAfter(LocalDate from, int years) {
        int year = from.getYear() + years;
        boolean lost = from.getMonthValue() == 2 && from.getDayOfMonth() == 29 && !isLeap(year);
        return LocalDate.of(year, from.getMonthValue(), lost ? 28 : from.getDayOfMonth());
    }

    static Set<LocalDate> jollydayIn(int year) {
        var days = new HashSet<LocalDate>();
        for (var holiday : JOLLYDAY.getHolidays(java.time.Year.of(year), "eng")) days.add(holiday.getDate());
        return days;
    }

    static Set<LocalDate> closedIn(int year) {
        var days = new HashSet<LocalDate>();
        var easter = easterSunday(year);
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        putOnNextFree(days, LocalDate.of(year, 1, 1));
        days.add(year == 2020 ? LocalDate.of(2020, 5, 8) : firstMonday(year, Month.MAY));
        days.add(
                switch (year) {
                    case 2002 -> LocalDate.of(2002, 6, 4);
                    case 2012 -> LocalDate.of(2012, 6, 4);
                    case 2022 -> LocalDate.of(2022, 6, 2);
                    default -> lastMonday(year, Month.MAY);
                });
        days.add(lastMonday(year, Month.AUGUST));
        days.add(LocalDate.of(year, 12, 25));
        days.add(LocalDate.of(year, 12, 26));
        if (isWeekend(LocalDate.of(year, 12, 25))) putOnNextFree(days, LocalDate.of(year, 12, 25));
        if (isWeekend(LocalDate.of(year, 12, 26))) putOnNextFree(days, LocalDate.of(year, 12, 26));
        switch (year) {
            case 2002 -> days.add(LocalDate.of(2002, 6, 3));
            case 2011 -> days.add(LocalDate.of(2011, 4, 29));
            case 2012 -> days.add(LocalDate.of(2012, 6, 5));
            case 2022 -> {
                days.add(LocalDate.of(2022, 6, 3));
                days.add(LocalDate.of(2022, 9, 19));
            }
            case 2023 -> days.add(LocalDate.of(2023, 5, 8));
            default -> {}
        }
        return days;
    }

    private static void putOnNextFree(Set<LocalDate> days, LocalDate day) {
        while (isWeekend(day) || days.contains(day)) day = day.plusDays(1);
        days.add(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5;
    }

    private static LocalDate firstMonday(int year, Month month) {
        var day = LocalDate.of(year, month, 1);
        while (day.getDayOfWeek().getValue() != 1) day = day.plusDays(1);
        return day;
    }

    private static LocalDate lastMonday(int year, Month month) {
        var day = YearMonth.of(year, month).atEndOfMonth();
        while (day.getDayOfWeek().getValue() != 1) day = day.minusDays(1);
        return day;
    }

    /// Gauss's rule as Meeus gives it for the Gregorian calendar, by way of the paschal full moon.
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}

package org.heard.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Counts working days, weeks and months the way the regulations do.
///
/// A working day is any day except Saturday, Sunday, Christmas Day, Good Friday and a bank holiday in England
/// (SI 2010/959, regulation 2(1)). The day something happens is day 0. Limits in weeks and months are not
/// extended when they end on a day that is not a working day. See docs/law/interpretation.md, 1 to 4.
public final class WorkingDays {
    private static final WorkingDays ENGLAND = new WorkingDays(Holidays.ofEngland());

    private final Holidays holidays;
    private final int firstDay;
    /// For each day of the calendar: how many working days there are up to and including it.
    private final int[] workedUpTo;
    /// For each day of the calendar: how many holidays there are up to and including it.
    private final int[] closedUpTo;
    /// The n-th working day of the calendar, from 1.
    private final LocalDate[] nth;

    private WorkingDays(Holidays holidays) {
        this.holidays = holidays;
        var first = LocalDate.of(holidays.firstYear(), 1, 1);
        var last = LocalDate.of(holidays.lastYear(), 12, 31);
        firstDay = Math.toIntExact(first.toEpochDay());
        int length = Math.toIntExact(last.toEpochDay()) - firstDay + 1;
        workedUpTo = new int[length];
        closedUpTo = new int[length];
        nth = new LocalDate[length + 1];
        int worked = 0;
        int closed = 0;
        for (int i = 0; i < length; i++) {
            var day = first.plusDays(i);
            boolean holiday = closed < holidays.days().size()
                    && holidays.days().get(closed).date().equals(day);
            if (holiday) closed++;
            else if (!isWeekend(day)) nth[++worked] = day;
            workedUpTo[i] = worked;
            closedUpTo[i] = closed;
        }
    }

    /// The calendar of England shipped with the library.
    public static WorkingDays ofEngland() {
        return ENGLAND;
    }

    public static WorkingDays of(Holidays holidays) {
        return new WorkingDays(holidays);
    }

    public String version() {
        return holidays.version();
    }

    public Holidays holidays() {
        return holidays;
    }

    public boolean covers(LocalDate day) {
        return day.getYear() >= holidays.firstYear() && day.getYear() <= holidays.lastYear();
    }

    public boolean isWorkingDay(LocalDate day) {
        int i = index(day);
        return workedUpTo[i] > (i == 0 ? 0 : workedUpTo[i - 1]);
    }

    /// The n-th working day after a day, which is itself day 0 and may be a day off.
    ///
    /// @throws CalendarYearMissing when the count leaves the years whose holidays are known
    public Count workingDaysAfter(LocalDate from, int days) {
        int target = workedUpTo[index(from)] + days;
        if (target > workedUpTo[workedUpTo.length - 1]) throw missing(holidays.lastYear() + 1);
        var to = days == 0 ? from : nth[target];
        return new Count(from, to, Count.Unit.WORKING_DAYS, days, closedBetween(from, to), to);
    }

    /// The n-th working day before a day.
    ///
    /// @throws CalendarYearMissing when the count leaves the years whose holidays are known
    public Count workingDaysBefore(LocalDate from, int days) {
        int i = index(from);
        int target = (i == 0 ? 0 : workedUpTo[i - 1]) - days + 1;
        if (target < 1) throw missing(holidays.firstYear() - 1);
        var to = days == 0 ? from : nth[target];
        return new Count(from, to, Count.Unit.WORKING_DAYS, -days, closedBetween(to, from.minusDays(1)), to);
    }

    /// The corresponding date months later; where that month has no such day, its last day.
    public Count monthsAfter(LocalDate from, int months) {
        return plain(from, from.plusMonths(months), Count.Unit.MONTHS, months);
    }

    /// The corresponding date years later; of 29 February, 28 February where the year has no other.
    public Count yearsAfter(LocalDate from, int years) {
        return plain(from, from.plusYears(years), Count.Unit.YEARS, years);
    }

    public Count weeksAfter(LocalDate from, int weeks) {
        return plain(from, from.plusWeeks(weeks), Count.Unit.WEEKS, weeks);
    }

    public Count daysAfter(LocalDate from, int days) {
        return plain(from, from.plusDays(days), Count.Unit.DAYS, days);
    }

    /// No count at all: a limit that is simply a day.
    public Count onTheDay(LocalDate day) {
        return plain(day, day, Count.Unit.DAYS, 0);
    }

    /// How many working days fall after one day up to and including another.
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        return workedUpTo[index(upTo)] - workedUpTo[index(after)];
    }

    /// The day itself when it is a working day, else the last one before it.
    public LocalDate onOrBefore(LocalDate day) {
        int worked = workedUpTo[index(day)];
        if (worked == 0) throw missing(holidays.firstYear() - 1);
        return nth[worked];
    }

    private Count plain(LocalDate from, LocalDate to, Count.Unit unit, int amount) {
        boolean known = covers(to) && workedUpTo[index(to)] > 0;
        return new Count(from, to, unit, amount, List.of(), known ? onOrBefore(to) : null);
    }

    private List<Holiday> closedBetween(LocalDate after, LocalDate upTo) {
        int first = closedUpTo[index(after)];
        int last = closedUpTo[index(upTo)];
        return last <= first ? List.of() : holidays.days().subList(first, last);
    }

    private int index(LocalDate day) {
        if (!covers(day)) throw missing(day.getYear());
        return (int) day.toEpochDay() - firstDay;
    }

    private CalendarYearMissing missing(int year) {
        return new CalendarYearMissing(year, holidays.firstYear(), holidays.lastYear());
    }

    static boolean isWeekend(LocalDate day) {
        var name = day.getDayOfWeek();
        return name == DayOfWeek.SATURDAY || name == DayOfWeek.SUNDAY;
    }
}

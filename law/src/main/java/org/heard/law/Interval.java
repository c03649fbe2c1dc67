package org.heard.law;

import java.time.LocalDate;
import org.heard.law.LocalPolicy.Setting;

/// How long a rule allows: so many working days, days, weeks, months or years after something, or before it.
///
/// The number stands here once: a regulation counts with it, `heard law due` answers with it, and the pages in
/// docs/law print it.
public sealed interface Interval {

    /// A number the instrument itself sets.
    ///
    /// @param amount negative when counted backwards
    record Fixed(int amount, Count.Unit unit) implements Interval {
        @Override
        public Count from(LocalDate day, WorkingDays calendar, LocalPolicy policy) {
            return counted(day, amount, unit, calendar);
        }

        @Override
        public String words() {
            return unit.times(Math.abs(amount)) + (amount < 0 ? " before" : "");
        }
    }

    /// A number of good practice, which an authority may set for itself from a day on.
    ///
    /// @param before whether it is counted backwards
    record Local(Setting number, Count.Unit unit, boolean before) implements Interval {
        @Override
        public Count from(LocalDate day, WorkingDays calendar, LocalPolicy policy) {
            int amount = policy.value(number, day);
            return counted(day, before ? -amount : amount, unit, calendar);
        }

        @Override
        public String words() {
            return unit.times(number.byDefault()) + (before ? " before" : "")
                    + ", unless the authority sets another number";
        }
    }

    static Interval workingDays(int number) {
        return new Fixed(number, Count.Unit.WORKING_DAYS);
    }

    static Interval days(int number) {
        return new Fixed(number, Count.Unit.DAYS);
    }

    static Interval weeks(int number) {
        return new Fixed(number, Count.Unit.WEEKS);
    }

    static Interval months(int number) {
        return new Fixed(number, Count.Unit.MONTHS);
    }

    static Interval years(int number) {
        return new Fixed(number, Count.Unit.YEARS);
    }

    /// So many working days as the authority has set, or the default.
    static Interval workingDays(Setting number) {
        return new Local(number, Count.Unit.WORKING_DAYS, false);
    }

    /// So many working days before something, as the authority has set, or the default.
    static Interval workingDaysBefore(Setting number) {
        return new Local(number, Count.Unit.WORKING_DAYS, true);
    }

    /// The last day it allows, counted from a day, which is day 0.
    ///
    /// @throws CalendarYearMissing when the count leaves the years whose holidays are known
    Count from(LocalDate day, WorkingDays calendar, LocalPolicy policy);

    /// "20 working days", "3 working days before, unless the authority sets another number".
    String words();

    private static Count counted(LocalDate day, int amount, Count.Unit unit, WorkingDays calendar) {
        return switch (unit) {
            case WORKING_DAYS ->
                amount < 0 ? calendar.workingDaysBefore(day, -amount) : calendar.workingDaysAfter(day, amount);
            case DAYS -> calendar.daysAfter(day, amount);
            case WEEKS -> calendar.weeksAfter(day, amount);
            case MONTHS -> calendar.monthsAfter(day, amount);
            case YEARS -> calendar.yearsAfter(day, amount);
        };
    }
}

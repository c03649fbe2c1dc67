package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a count tells beside its last day, and the plain counts of days and weeks, for every day from 2000 to
/// 2030 against the second calendar.
class CountsTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final WorkingDays calendar = WorkingDays.ofEngland();
    private final SecondCalendar second = new SecondCalendar();

    @Test
    void the_days_counted_and_the_holidays_passed_over_in_twenty_working_days_after_every_day() {
        for (var from = FIRST; from.isBefore(LocalDate.of(2030, 11, 25)); from = SecondCalendar.next(from)) {
            check(from, calendar.workingDaysAfter(from, 20), walked(from, second.after(from, 20)));
        }
    }

    @Test
    void the_days_counted_and_the_holidays_passed_over_in_fifteen_working_days_before_every_day() {
        for (var from = LocalDate.of(2000, 2, 1); !from.isAfter(LAST); from = SecondCalendar.next(from)) {
            var to = second.before(from, 15);
            var count = calendar.workingDaysBefore(from, 15);
            check(from, count, walked(to.minusDays(1), from.minusDays(1)).reversed());
            if (count.amount() != -15) fail("%s", count);
        }
    }

    @Test
    void days_and_weeks_after_every_day_are_so_many_steps_of_a_day() {
        for (var from = FIRST; !from.isAfter(LAST); from = SecondCalendar.next(from)) {
            var day = from;
            for (int n = 1; n <= 112; n++) {
                day = SecondCalendar.next(day);
                if (!calendar.daysAfter(from, n).to().equals(day)) fail("%s days after %s", n, from);
                if (n % 7 == 0 && !calendar.weeksAfter(from, n / 7).to().equals(day)) fail("%s, %s", n, from);
            }
        }
    }

    @Test
    void the_working_days_between_every_day_and_six_weeks_on() {
        for (var from = FIRST; from.isBefore(LocalDate.of(2030, 11, 1)); from = SecondCalendar.next(from)) {
            var to = from.plusDays(42);
            int worked = 0;
            for (var day : walked(from, to)) if (second.isWorkingDay(day)) worked++;
            if (calendar.workingDaysBetween(from, to) != worked) fail("after %s: %s", from, worked);
        }
    }

    @Test
    void the_first_and_the_last_day_of_the_calendar_belong_to_it() {
        assertThat(calendar.covers(FIRST)).isTrue();
        assertThat(calendar.covers(LAST)).isTrue();
        assertThat(calendar.covers(FIRST.minusDays(1))).isFalse();
        assertThat(calendar.covers(LAST.plusDays(1))).isFalse();
        assertThat(calendar.isWorkingDay(LAST)).isTrue();
        assertThat(calendar.isWorkingDay(FIRST)).isFalse();
        assertThat(calendar.workingDaysAfter(LocalDate.of(2030, 12, 30), 1).to())
                .isEqualTo(LAST);
        assertThat(calendar.workingDaysBefore(LocalDate.of(2000, 1, 5), 1).to()).isEqualTo("2000-01-04");
        assertThat(calendar.workingDaysAfter(FIRST, 1).to()).isEqualTo("2000-01-04");
        assertThat(calendar.daysAfter(FIRST, 2).lastWorkingDay())
                .as("before the first working day known")
                .isNull();
        assertThat(calendar.daysAfter(FIRST, 3).lastWorkingDay()).isEqualTo("2000-01-04");
        assertThatThrownBy(() -> calendar.onOrBefore(FIRST)).hasMessageStartingWith("The bank holidays of 1999 ");
        assertThatThrownBy(() -> calendar.workingDaysBefore(LocalDate.of(2000, 1, 4), 1))
                .hasMessageStartingWith("The bank holidays of 1999 ");
    }

    private void check(LocalDate from, Count count, List<LocalDate> days) {
        var counted = days.stream().filter(second::isWorkingDay).toList();
        var closed = days.stream()
                .filter(day -> !WorkingDays.isWeekend(day) && !second.isWorkingDay(day))
                .sorted()
                .toList();
        if (!count.counted().equals(counted)) fail("counted from %s: %s, not %s", from, count.counted(), counted);
        var skipped = count.skipped().stream().map(Holiday::date).toList();
        if (!skipped.equals(closed)) fail("passed over from %s: %s, not %s", from, skipped, closed);
    }

    /// The days after one up to another.
    private static List<LocalDate> walked(LocalDate after, LocalDate upTo) {
        var days = new ArrayList<LocalDate>();
        for (var day = after; day.isBefore(upTo); ) {
            day = SecondCalendar.next(day);
            days.add(day);
        }
        return days;
    }
}

package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// SI 2010/959, regulation 2(1), and the general rules of counting (CAL-1 to CAL-6).
class WorkingDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    private final WorkingDays calendar = WorkingDays.ofEngland();
    private final SecondCalendar second = new SecondCalendar();

    @Test
    void every_day_from_2000_to_2030_agrees_with_a_second_calendar() {
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            assertThat(calendar.isWorkingDay(day)).as("%s", day).isEqualTo(second.isWorkingDay(day));
        }
    }

    /// The longest limit in the law counted in working days is 65: a complaint's investigation.
    @Test
    void one_to_sixty_five_working_days_after_every_day_agree_or_are_refused_where_a_year_is_missing() {
        int refused = 0;
        for (var from = FIRST; !from.isAfter(LAST); from = from.plusDays(1)) {
            var expected = from;
            for (int n = 1; n <= 65; n++) {
                expected = second.after(expected, 1);
                var counted = after(from, n);
                if (expected.isAfter(LAST)) {
                    if (counted != null) fail("%s working days after %s: %s", n, from, counted);
                    refused++;
                } else if (counted == null || !counted.to().equals(expected)) {
                    fail("%s working days after %s: %s, not %s", n, from, counted, expected);
                }
            }
        }
        assertThat(refused).isGreaterThan(65);
    }

    @Test
    void one_to_sixty_five_working_days_before_every_day_agree_or_are_refused_where_a_year_is_missing() {
        int refused = 0;
        for (var from = FIRST; !from.isAfter(LAST); from = from.plusDays(1)) {
            var expected = from;
            for (int n = 1; n <= 65; n++) {
                expected = second.before(expected, 1);
                var counted = before(from, n);
                if (expected.isBefore(FIRST)) {
                    if (counted != null) fail("%s working days before %s: %s", n, from, counted);
                    refused++;
                } else if (counted == null || !counted.to().equals(expected)) {
                    fail("%s working days before %s: %s, not %s", n, from, counted, expected);
                }
            }
        }
        assertThat(refused).isGreaterThan(65);
    }

    @Test
    void months_and_years_after_every_day_agree_with_a_second_calendar() {
        for (var from = FIRST; !from.isAfter(LAST); from = from.plusDays(1)) {
            for (int months : new int[] {1, 2, 3, 6, 12}) {
                var counted = calendar.monthsAfter(from, months);
                if (!counted.to().equals(SecondCalendar.monthsAfter(from, months))) {
                    fail("%s months after %s: %s", months, from, counted);
                }
                if (counted.endsAtMonthEnd() != (counted.to().getDayOfMonth() < from.getDayOfMonth())) {
                    fail("%s months after %s, at the end of a month or not: %s", months, from, counted);
                }
            }
            for (int years : new int[] {1, 4, 15, 75, 100}) {
                var counted = calendar.yearsAfter(from, years);
                if (!counted.to().equals(SecondCalendar.yearsAfter(from, years))) {
                    fail("%s years after %s: %s", years, from, counted);
                }
            }
        }
    }

    @Test
    void the_last_working_day_on_or_before_every_day_agrees_with_a_second_calendar() {
        for (var day = LocalDate.of(2000, 1, 4); !day.isAfter(LAST); day = day.plusDays(1)) {
            var expected = second.isWorkingDay(day) ? day : second.before(day, 1);
            if (!calendar.onOrBefore(day).equals(expected)) fail("on or before %s: %s", day, expected);
        }
    }

    /// SI 2006/1738, regulation 2: its working day leaves out Boxing Day by name. That changes no date: 26
    /// December is a bank holiday by the Banking and Financial Dealings Act 1971 unless it is a Sunday, and a
    /// Saturday is no working day either. Its substitute is another day, closed besides.
    @Test
    void boxing_day_is_no_working_day_in_any_year_so_leaving_it_out_by_name_changes_nothing() {
        int onAWeekday = 0;
        for (int year = 2000; year <= 2030; year++) {
            var boxingDay = LocalDate.of(year, 12, 26);
            assertThat(calendar.isWorkingDay(boxingDay)).as("%s", boxingDay).isFalse();
            assertThat(second.isWorkingDay(boxingDay)).as("%s", boxingDay).isFalse();
            if (WorkingDays.isWeekend(boxingDay)) continue;
            onAWeekday++;
            assertThat(Holidays.ofEngland().days())
                    .extracting(Holiday::date)
                    .as("%s", boxingDay)
                    .contains(boxingDay);
        }
        assertThat(onAWeekday).isEqualTo(23);
    }

    /// All but 2002: that library does not know of the Golden Jubilee, for which spring's moved to 4 June.
    static IntStream years() {
        return IntStream.rangeClosed(2000, 2030).filter(year -> year != 2002);
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_weekdays_closed_are_those_of_another_library(int year) {
        var ours = new TreeSet<LocalDate>();
        for (var holiday : Holidays.ofEngland().days()) if (holiday.date().getYear() == year) ours.add(holiday.date());
        var theirs = new TreeSet<>(SecondCalendar.jollydayIn(year));
        theirs.removeIf(WorkingDays::isWeekend);
        assertThat(ours).isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource({
        "2002-06-03",
        "2002-06-04",
        "2011-04-29",
        "2012-06-04",
        "2012-06-05",
        "2020-05-08",
        "2022-06-02",
        "2022-06-03",
        "2022-09-19",
        "2023-05-08",
        "2026-12-28",
        "2027-12-27",
        "2027-12-28",
        "2028-01-03"
    })
    void proclaimed_and_substitute_days_are_closed(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2002-05-27", "2012-05-28", "2020-05-04", "2022-05-30"})
    void a_bank_holiday_moved_away_leaves_a_working_day(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void the_day_it_happens_is_day_nought_and_may_be_a_day_off() {
        assertThat(calendar.workingDaysAfter(LocalDate.of(2026, 4, 3), 1).to()).isEqualTo("2026-04-07");
        assertThat(calendar.workingDaysAfter(LocalDate.of(2026, 4, 3), 0).to()).isEqualTo("2026-04-03");
    }

    @Test
    void the_count_names_each_day_counted_and_each_holiday_passed_over() {
        var count = calendar.workingDaysAfter(LocalDate.of(2025, 12, 19), 20);
        assertThat(count.skipped())
                .extracting(Holiday::name)
                .containsExactly("Christmas Day", "Boxing Day", "New Year's Day");
        assertThat(count.counted())
                .hasSize(20)
                .startsWith(LocalDate.of(2025, 12, 22))
                .endsWith(LocalDate.of(2026, 1, 21))
                .doesNotContain(LocalDate.of(2025, 12, 25), LocalDate.of(2026, 1, 3));
    }

    @Test
    void counting_back_names_the_same_things() {
        var count = calendar.workingDaysBefore(LocalDate.of(2026, 4, 7), 3);
        assertThat(count.to()).isEqualTo("2026-03-31");
        assertThat(count.skipped())
                .extracting(Holiday::date)
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 4, 6));
        assertThat(count.counted())
                .containsExactly(LocalDate.of(2026, 4, 2), LocalDate.of(2026, 4, 1), LocalDate.of(2026, 3, 31));
        assertThat(count.length()).isEqualTo("3 working days");
    }

    @Test
    void a_month_limit_that_ends_on_a_day_off_is_not_extended() {
        var count = calendar.monthsAfter(LocalDate.of(2026, 6, 26), 6);
        assertThat(count.to()).isEqualTo("2026-12-26");
        assertThat(count.lastWorkingDay()).isEqualTo("2026-12-24");
    }

    @Test
    void a_month_without_that_day_gives_its_last_day_and_says_so() {
        var count = calendar.monthsAfter(LocalDate.of(2027, 8, 31), 6);
        assertThat(count.to()).isEqualTo("2028-02-29");
        assertThat(count.endsAtMonthEnd()).isTrue();
        assertThat(calendar.monthsAfter(LocalDate.of(2028, 2, 29), 12).to()).isEqualTo("2029-02-28");
    }

    /// Why the sector's 91 and 183 days are shown beside the law and never in its place.
    @ParameterizedTest
    @CsvSource({"3, 91, 20", "6, 183, 47"})
    void the_measured_days_run_past_the_months_of_the_law_for_many_dates(int months, int days, int percentLater) {
        int later = 0;
        int all = 0;
        for (var from = LocalDate.of(2024, 1, 1); from.getYear() <= 2028; from = from.plusDays(1)) {
            var law = calendar.monthsAfter(from, months).to();
            var measure = calendar.daysAfter(from, days).to();
            assertThat(measure).isBetween(law.minusDays(1), law.plusDays(2));
            if (measure.isAfter(law)) later++;
            all++;
        }
        assertThat(Math.round(100.0 * later / all)).isEqualTo(percentLater);
    }

    @Test
    void a_year_whose_holidays_are_not_known_is_refused_in_words() {
        assertThatThrownBy(() -> calendar.workingDaysAfter(LocalDate.of(2030, 12, 20), 20))
                .isInstanceOf(CalendarYearMissing.class)
                .hasMessage("The bank holidays of 2031 are not known: the calendar covers 2000 to 2030.");
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(1999, 12, 31)))
                .isInstanceOf(CalendarYearMissing.class);
        assertThatThrownBy(() -> calendar.workingDaysBefore(LocalDate.of(2000, 1, 5), 3))
                .isInstanceOf(CalendarYearMissing.class);
    }

    @Test
    void a_month_limit_beyond_the_calendar_still_has_a_date_but_no_last_working_day() {
        var count = calendar.monthsAfter(LocalDate.of(2030, 9, 1), 6);
        assertThat(count.to()).isEqualTo("2031-03-01");
        assertThat(count.lastWorkingDay()).isNull();
    }

    @Test
    void a_proclamation_is_a_new_version_of_the_calendar() {
        var more = Holidays.ofEngland().plus(new Holiday(LocalDate.of(2026, 1, 5), "A day of thanks"), "2026-1");
        var proclaimed = WorkingDays.of(more);
        assertThat(proclaimed.workingDaysAfter(LocalDate.of(2025, 12, 19), 20).to())
                .isEqualTo("2026-01-22");
        assertThat(proclaimed.version()).isEqualTo("2026-1").isNotEqualTo(calendar.version());
    }

    /// Null where it is refused.
    private @Nullable Count after(LocalDate from, int days) {
        try {
            return calendar.workingDaysAfter(from, days);
        } catch (CalendarYearMissing missing) {
            return null;
        }
    }

    private @Nullable Count before(LocalDate from, int days) {
        try {
            return calendar.workingDaysBefore(from, days);
        } catch (CalendarYearMissing missing) {
            return null;
        }
    }
}

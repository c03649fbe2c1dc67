package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.heard.law.Stay;

/// SI 2010/959, regulation 48: the days of short breaks in any 12 months.
class StayDaysPropertiesTest {
    /// Counted a second time, day by day over every 12 months there are.
    @Property(tries = 300)
    void the_days_in_12_months_are_counted_as_by_hand(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 60) Integer> gaps,
            @ForAll @IntRange(min = 1, max = 17) int length,
            @ForAll @IntRange(min = 1, max = 80) int number,
            @ForAll @IntRange(max = 800) int later) {
        var stays = new ArrayList<Stay>();
        var from = LocalDate.of(2023, 1, 1);
        for (int gap : gaps) {
            from = from.plusDays(gap);
            stays.add(new Stay(from, from.plusDays(length - 1), "same"));
        }
        var away = new HashSet<LocalDate>();
        for (var stay : stays) stay.from().datesUntil(stay.to().plusDays(1)).forEach(away::add);
        var running = LocalDate.of(2023, 1, 1).plusDays(later);
        int most = 0;
        LocalDate reached = null;
        for (var first = LocalDate.of(2022, 1, 1); !first.isAfter(from.plusDays(length)); first = first.plusDays(1)) {
            var end = first.plusMonths(12);
            int count = 0;
            for (var day = first; day.isBefore(end); day = day.plusDays(1)) {
                if (!away.contains(day) || ++count != number || !end.isAfter(running)) continue;
                if (reached == null || day.isBefore(reached)) reached = day;
            }
            most = Math.max(most, count);
        }
        var days = StayDays.of(stays, LocalDate.of(2023, 1, 1));
        var fullest = days.fullest();
        assertThat(fullest == null ? 0 : fullest.days()).isEqualTo(most);
        assertThat(days.reached(number, running)).isEqualTo(reached);
    }
}

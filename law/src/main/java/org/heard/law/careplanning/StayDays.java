package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.heard.law.Stay;
import org.jspecify.annotations.Nullable;

/// The days a child spent or is to spend in short breaks, each once, and how many fall in 12 months.
///
/// Twelve months run from a day to the eve of the same day a year on. The fullest begin on a day of a stay:
/// begun on any other day they could begin later without losing one.
final class StayDays {
    private static final int MONTHS = 12;

    /// Days since 1970, in order.
    private final long[] days;

    private StayDays(long[] days) {
        this.days = days;
    }

    /// Twelve months, and how many days of stays are in them.
    record Fullest(LocalDate from, int days) {}

    /// @param stays in the order they began; those that began before the day are left out
    static StayDays of(List<Stay> stays, LocalDate since) {
        var days = new long[32];
        int count = 0;
        long last = Long.MIN_VALUE;
        for (var stay : stays) {
            if (stay.from().isBefore(since)) continue;
            long to = stay.to().toEpochDay();
            for (long day = Math.max(stay.from().toEpochDay(), last + 1); day <= to; day++) {
                if (count == days.length) days = Arrays.copyOf(days, count * 2);
                days[count++] = day;
                last = day;
            }
        }
        return new StayDays(Arrays.copyOf(days, count));
    }

    /// The 12 months with most days in them, the first of them where several have as many; null without any
    /// stay.
    @Nullable
    Fullest fullest() {
        int most = 0;
        int first = 0;
        int next = 0;
        for (int i = 0; i < days.length; i++) {
            long end = end(i);
            while (next < days.length && days[next] <= end) next++;
            if (next - i > most) {
                most = next - i;
                first = i;
            }
        }
        return most == 0 ? null : new Fullest(LocalDate.ofEpochDay(days[first]), most);
    }

    /// The first day that is the so-manieth within 12 months; null when there is none.
    ///
    /// @param running counts only 12 months that end on this day or later
    @Nullable
    LocalDate reached(int number, LocalDate running) {
        for (int i = 0; i + number <= days.length; i++) {
            long on = days[i + number - 1];
            long end = end(i);
            if (on <= end && end >= running.toEpochDay()) return LocalDate.ofEpochDay(on);
        }
        return null;
    }

    private long end(int i) {
        return LocalDate.ofEpochDay(days[i]).plusMonths(MONTHS).toEpochDay() - 1;
    }
}

package org.heard.ssda903.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.ssda903.table.EpisodeRow;
import org.jspecify.annotations.Nullable;

/// A time through which a child was looked after without a break, of one or more episodes that
/// follow one another.
///
/// @param began its first day
/// @param ended its last; null while it goes on, and where the end of its last episode cannot be read
public record PeriodOfCare(LocalDate began, @Nullable LocalDate ended) {

    /// One episode alone, whose first day is known.
    public static PeriodOfCare of(EpisodeRow episode) {
        return new PeriodOfCare(episode.began().get(), episode.ended().value());
    }

    /// The child's, in order, as their episodes of the year tell. An episode that begins by the day the one
    /// before it ended carries that one's period on, and so does one that begins while the one before it is
    /// open. An episode without a first day is in none: whoever must be sure asks [#knowsAll].
    public static List<PeriodOfCare> list(ChildRows child) {
        var periods = new ArrayList<PeriodOfCare>();
        for (var episode : child.episodesInOrder()) {
            var next = of(episode);
            var before = periods.isEmpty() ? null : periods.getLast();
            if (before == null || (before.ended != null && next.began.isAfter(before.ended))) {
                periods.add(next);
            } else {
                periods.set(periods.size() - 1, new PeriodOfCare(before.began, next.ended));
            }
        }
        return periods;
    }

    /// Whether every episode of the child has its place in a period.
    public static boolean knowsAll(ChildRows child) {
        return child.episodesInOrder().size() == child.episodes().size();
    }

    public boolean isOpen() {
        return ended == null;
    }

    /// Whether the child was looked after in it on this day, its first and last among them.
    public boolean holds(LocalDate day) {
        return !day.isBefore(began) && (ended == null || !day.isAfter(ended));
    }
}

package org.heard.ssda903.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.ssda903.table.EpisodeRow;
import org.jspecify.annotations.Nullable;

/// A time through which a child was looked after without a break, of one or more episodes that follow one
/// another.
///
/// @param began its first day; `LocalDate.MIN` where care went on from an episode before the return's first
/// @param ended its last; null while it goes on, and where the end of its last episode cannot be read
public record PeriodOfCare(LocalDate began, @Nullable LocalDate ended) {

    /// One episode alone, whose first day is known.
    public static PeriodOfCare of(EpisodeRow episode) {
        return new PeriodOfCare(episode.began().get(), episode.ended().value());
    }

    private static final Set<String> GOES_ON = Set.of("L", "P", "T", "B", "U");

    /// The child's, in order, as their episodes of the year tell. An episode that begins by the day the one
    /// before it ended carries that one's period on, and so does one that begins while the one before it is
    /// open. Where the first says that care went on, nobody knows from this year since when. An episode
    /// without a first day is in none: whoever must be sure asks [#knowsAll].
    public static List<PeriodOfCare> list(ChildRows child) {
        var periods = new ArrayList<PeriodOfCare>();
        for (var episode : child.episodesInOrder()) {
            var next = of(episode);
            var before = periods.isEmpty() ? null : periods.getLast();
            if (before == null && episode.reasonBegan().isOneOf(GOES_ON)) {
                periods.add(new PeriodOfCare(LocalDate.MIN, next.ended));
            } else if (before == null || (before.ended != null && next.began.isAfter(before.ended))) {
                periods.add(next);
            } else {
                periods.set(periods.size() - 1, before.until(next.ended));
            }
        }
        return periods;
    }

    /// Whether a day lies before the child's first episode in the return, and that says that care went on:
    /// since when nobody knows from this year.
    public static boolean beganBefore(ChildRows child, LocalDate day) {
        var episodes = child.episodesInOrder();
        return !episodes.isEmpty()
                && episodes.getFirst().reasonBegan().isOneOf(GOES_ON)
                && day.isBefore(episodes.getFirst().began().get());
    }

    /// The same with an episode more, which may lie within it.
    private PeriodOfCare until(@Nullable LocalDate last) {
        boolean within = ended != null && last != null && last.isBefore(ended);
        return new PeriodOfCare(began, within ? ended : last);
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

package org.heard.ssda903.check.careleavers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.table.EpisodeRow;

/// A child's care as the returns of this year and the last tell it.
final class TwoYears {
    private final List<EpisodeRow> episodes;
    private final LocalDate end;

    private TwoYears(List<EpisodeRow> episodes, LocalDate end) {
        this.episodes = episodes;
        this.end = end;
    }

    static TwoYears of(ChildRows child) {
        var all = new ArrayList<>(child.lastEpisodesInOrder());
        all.addAll(child.episodesInOrder());
        // An episode that stands in both, open in the one and ended in the other, counts by its end.
        all.sort(Comparator.comparing((EpisodeRow episode) -> episode.began().get())
                .thenComparing(episode -> episode.ended().value() != null));
        return new TwoYears(all, child.year().end());
    }

    boolean endedInAdoption() {
        return !episodes.isEmpty() && EpisodeKind.isAdopted(episodes.getLast());
    }

    /// The days in care from a day on, short breaks (V3, V4) apart. No day counts twice. An episode without an end goes
    /// on to the next, the last of all to the end of this year.
    long daysSince(LocalDate day) {
        long days = 0;
        var counted = day;
        for (int i = 0; i < episodes.size(); i++) {
            var episode = episodes.get(i);
            var from = later(episode.began().get(), counted);
            var to = end(i);
            if (!EpisodeKind.isShortBreak(episode) && to.isAfter(from)) {
                days += ChronoUnit.DAYS.between(from, to);
                counted = to;
            }
        }
        return days;
    }

    private LocalDate end(int of) {
        var ended = episodes.get(of).ended().value();
        if (ended != null) {
            return ended;
        }
        return of + 1 < episodes.size() ? episodes.get(of + 1).began().get() : end;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

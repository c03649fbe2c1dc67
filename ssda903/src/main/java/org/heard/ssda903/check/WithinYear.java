package org.heard.ssda903.check;

import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.EpisodeRow;

/// Whether an episode lies in a year: some day of it does. One without an end goes on.
public final class WithinYear {
    private WithinYear() {}

    /// Whether it is known to. Of an episode whose first day cannot be read it is not.
    public static boolean lies(EpisodeRow episode, CollectionYear year) {
        return episode.began().value() != null && may(episode, year);
    }

    /// Whether any of them may, as far as their days can be read.
    public static boolean mayAny(List<EpisodeRow> episodes, CollectionYear year) {
        for (var episode : episodes) {
            if (may(episode, year)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it may, as far as its days can be read.
    static boolean may(EpisodeRow episode, CollectionYear year) {
        var began = episode.began().value();
        var ended = episode.ended().value();
        return (began == null || !began.isAfter(year.end())) && (ended == null || !ended.isBefore(year.start()));
    }
}

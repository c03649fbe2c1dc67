package org.heard.ssda903.check.ages;

import java.time.LocalDate;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.EpisodeRow;

/// What an episode says, looked at against the birth date in the header. Where a day is missing or cannot be read
/// nothing is said: other checks are about that.
final class Born {
    /// Whether an episode does not fit a child born on this day, which may be no day.
    @FunctionalInterface
    interface Misfit {
        boolean is(EpisodeRow episode, Cell<LocalDate> born);
    }

    private Born() {}

    /// The episodes that do not fit fail.
    static Rule.Logic episodes(Misfit misfit) {
        return (child, found) -> find(child, found, misfit, false);
    }

    /// The episodes that do not fit fail, and the header with the birth date.
    static Rule.Logic episodesAndHeader(Misfit misfit) {
        return (child, found) -> find(child, found, misfit, true);
    }

    private static void find(ChildRows child, Found found, Misfit misfit, boolean headerToo) {
        for (var header : child.headers()) {
            for (var episode : child.episodes()) {
                if (misfit.is(episode, header.born())) {
                    found.at(episode);
                    if (headerToo) {
                        found.at(header);
                    }
                }
            }
        }
    }
}

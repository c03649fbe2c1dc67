package org.heard.ssda903.check.ages;

import java.time.LocalDate;
import org.heard.ssda903.check.Ages;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.EpisodeRow;

/// What an episode says, looked at against the birth date in the header. Where a day is missing or cannot be read
/// nothing is said: other checks are about that.
final class Born {
    /// Whether an episode does not fit a child born on this day.
    @FunctionalInterface
    interface Misfit {
        boolean is(EpisodeRow episode, LocalDate born);
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
            var born = header.born().value();
            if (born == null) {
                continue;
            }
            for (var episode : child.episodes()) {
                if (misfit.is(episode, born)) {
                    found.at(episode);
                    if (headerToo) {
                        found.at(header);
                    }
                }
            }
        }
    }

    /// Whether the child had not turned this age on a day.
    static boolean isUnder(int age, LocalDate born, Cell<LocalDate> day) {
        var on = day.value();
        return on != null && !Ages.hasTurned(born, age, on);
    }

    /// Whether the child had turned this age by a day.
    static boolean hasTurned(int age, LocalDate born, Cell<LocalDate> day) {
        var on = day.value();
        return on != null && Ages.hasTurned(born, age, on);
    }
}

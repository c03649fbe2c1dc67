package org.heard.ssda903.check.times;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule575 {
    /// Who moves and goes missing on one day is missing from the new placement. A placement goes on through
    /// an episode that ends for another in which the legal status alone changes (L).
    static final Rule RULE = Rule.of(
                    "575",
                    "The placement from which the child went missing has ended, and the time missing has not.",
                    "Enter the day they were back (MIS_END), at the latest the day on which the placement ended.",
                    Fields.of(Table.MISSING, MissingRow.MIS_END),
                    (child, found) -> {
                        for (var missing : child.missing()) {
                            var began = missing.began().value();
                            if (began != null
                                    && missing.ended().isBlank()
                                    && fromAnEndedPlacement(began, child.episodesInOrder())) {
                                found.at(missing);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private static boolean fromAnEndedPlacement(LocalDate began, List<EpisodeRow> episodes) {
        for (int i = 0; i < episodes.size(); i++) {
            var ended = episodes.get(i).ended().value();
            if (ended != null
                    && !began.isBefore(episodes.get(i).began().get())
                    && !began.isAfter(ended)
                    && !(began.equals(ended) && next(episodes, i) >= 0)
                    && hasEnded(episodes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasEnded(List<EpisodeRow> episodes, int from) {
        int at = from;
        int next = next(episodes, at);
        while (next >= 0 && episodes.get(next).reasonBegan().is("L")) {
            if (episodes.get(next).ended().value() == null) {
                return false;
            }
            at = next;
            next = next(episodes, at);
        }
        return true;
    }

    /// The later episode that begins on the day this one ended, or -1.
    private static int next(List<EpisodeRow> episodes, int of) {
        for (int i = of + 1; i < episodes.size(); i++) {
            if (episodes.get(i).began().get().equals(episodes.get(of).ended().value())) {
                return i;
            }
        }
        return -1;
    }

    private Rule575() {}
}

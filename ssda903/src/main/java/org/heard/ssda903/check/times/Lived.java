package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.LibertyRow;

/// Where a child was placed while an order deprived them of liberty.
final class Lived {
    /// What is told of a placement by its code.
    @FunctionalInterface
    interface Place {
        boolean test(EpisodeRow episode);
    }

    private Lived() {}

    /// An order and an episode at its time fail together where this is true of the placement. An order
    /// without an end is in force until 31 March; of one of which a day cannot be read nothing is said. A day
    /// on which the order began and the placement ended, or the other way round, is not counted. A placement
    /// whose code cannot be read is none.
    static Rule.Logic wrongly(Place fails) {
        return (child, found) -> {
            for (var order : child.deprivationsOfLiberty()) {
                for (var episode : child.episodes()) {
                    if (episode.placement().value() != null && fails.test(episode) && atOneTime(order, episode)) {
                        found.at(order);
                        found.at(episode);
                    }
                }
            }
        };
    }

    private static boolean atOneTime(LibertyRow order, EpisodeRow episode) {
        var began = order.began().value();
        var ended = order.ended().value();
        var placed = episode.began().value();
        var left = episode.ended().value();
        return began != null
                && placed != null
                && (ended == null ? order.ended().isBlank() : ended.isAfter(placed))
                && (left == null ? episode.ended().isBlank() : began.isBefore(left));
    }
}

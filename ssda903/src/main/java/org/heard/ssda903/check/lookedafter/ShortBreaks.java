package org.heard.ssda903.check.lookedafter;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.table.EpisodeRow;

/// Care under an agreed series of short breaks, of which the return asks less.
final class ShortBreaks {
    private ShortBreaks() {}

    /// Whether an episode is one; where its legal status is not known it is none.
    static boolean isOne(EpisodeRow episode) {
        return episode.legalStatus().isOneOf("V3", "V4");
    }

    /// Whether the child has an episode that is none.
    static boolean areNotAll(ChildRows child) {
        for (var episode : child.episodes()) {
            if (!isOne(episode)) {
                return true;
            }
        }
        return false;
    }
}

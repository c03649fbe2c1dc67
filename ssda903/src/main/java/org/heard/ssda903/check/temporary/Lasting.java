package org.heard.ssda903.check.temporary;

import org.heard.ssda903.check.Rule;

/// Temporary placements that went on for too long.
final class Lasting {
    private Lasting() {}

    /// Episodes in this placement that ended more than so many days after they began. Of one that is open, or of which
    /// a day cannot be read, nothing is said.
    static Rule.Logic moreThan(int days, String placement) {
        return (child, found) -> {
            for (var episode : child.episodes()) {
                if (!episode.placement().is(placement)) {
                    continue;
                }
                var began = episode.began().value();
                var ended = episode.ended().value();
                if (began != null && ended != null && ended.isAfter(began.plusDays(days))) {
                    found.at(episode);
                }
            }
        };
    }
}

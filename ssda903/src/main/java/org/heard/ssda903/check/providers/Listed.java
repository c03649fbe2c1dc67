package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.reference.Provider;
import org.heard.ssda903.table.EpisodeRow;

/// Episodes that bear the number of a provider.
final class Listed {
    /// Stands for a number where there is none.
    private static final String NO_NUMBER = "XXXXXXX";

    /// What an episode and its provider tell together.
    @FunctionalInterface
    interface Beside {
        boolean test(EpisodeRow episode, Provider provider, ChildRows child);
    }

    private Listed() {}

    static boolean bearsNumber(EpisodeRow episode) {
        var number = episode.ofstedNumber();
        return !number.isBlank() && !NO_NUMBER.equals(number.value());
    }

    /// Every episode fails of which this is true beside its provider.
    static Rule.Logic where(Beside fails) {
        return (child, found) -> {
            for (var episode : child.episodes()) {
                if (bearsNumber(episode)) {
                    var provider = child.provider(episode);
                    if (provider.isPresent() && fails.test(episode, provider.get(), child)) {
                        found.at(episode);
                    }
                }
            }
        };
    }
}

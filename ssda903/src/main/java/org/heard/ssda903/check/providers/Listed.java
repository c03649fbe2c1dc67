package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.OfstedNumber;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.reference.Provider;
import org.heard.ssda903.table.EpisodeRow;

/// Episodes that bear the number of a provider.
final class Listed {
    /// What an episode and its provider tell together.
    @FunctionalInterface
    interface Beside {
        boolean test(EpisodeRow episode, Provider provider, ChildRows child);
    }

    private Listed() {}

    /// Every episode fails of which this is true beside its provider.
    static Rule.Logic where(Beside fails) {
        return EachEpisode.where((episode, child) -> OfstedNumber.isGiven(episode)
                && child.provider(episode)
                        .filter(provider -> fails.test(episode, provider, child))
                        .isPresent());
    }
}

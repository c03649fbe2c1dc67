package org.heard.ssda903.check.course;

import org.heard.ssda903.table.EpisodeRow;

/// What an episode changes of the one before it.
final class Changes {
    private Changes() {}

    static boolean keepsStatus(EpisodeRow before, EpisodeRow episode) {
        return before.legalStatus().saysTheSameAs(episode.legalStatus());
    }

    /// Whether kind, postcode, number and provider of the placement are all as they were.
    static boolean keepsPlacement(EpisodeRow before, EpisodeRow episode) {
        return before.placement().saysTheSameAs(episode.placement())
                && before.placementPostcode().saysTheSameAs(episode.placementPostcode())
                && before.ofstedNumber().saysTheSameAs(episode.ofstedNumber())
                && before.provider().saysTheSameAs(episode.provider());
    }
}

package org.heard.ssda903.check.course;

import static org.heard.ssda903.check.EpisodeKind.same;

import org.heard.ssda903.table.EpisodeRow;

/// What an episode changes of the one before it.
final class Changes {
    private Changes() {}

    static boolean keepsStatus(EpisodeRow before, EpisodeRow episode) {
        return same(before.legalStatus(), episode.legalStatus());
    }

    /// Whether kind, postcode, number and provider of the placement are all as they were.
    static boolean keepsPlacement(EpisodeRow before, EpisodeRow episode) {
        return same(before.placement(), episode.placement())
                && same(before.placementPostcode(), episode.placementPostcode())
                && same(before.ofstedNumber(), episode.ofstedNumber())
                && same(before.provider(), episode.provider());
    }
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.table.EpisodeRow;

/// When a child was adopted, as their episodes say.
final class Adoption {
    private Adoption() {}

    /// Whether an episode ended in it in this year.
    static boolean ends(EpisodeRow episode, CollectionYear year) {
        var ended = episode.ended().value();
        return ended != null && year.contains(ended) && EpisodeKind.isAdopted(episode);
    }

    /// Whether it did in this year, or may have: on a day that cannot be read.
    static boolean mayEnd(EpisodeRow episode, CollectionYear year) {
        return ends(episode, year)
                || (EpisodeKind.isAdopted(episode) && episode.ended().isUnreadable());
    }
}

package org.heard.ssda903.check.adoption;

import java.util.Set;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.EpisodeRow;

/// What episodes and the table AD1 say of a child's adoption.
final class Adoption {
    private static final Set<String> PLACEMENTS = Set.of("A3", "A4", "A5", "A6");

    private Adoption() {}

    /// Whether an episode ended in it.
    static boolean ends(EpisodeRow episode) {
        return episode.reasonEnded().isOneOf("E11", "E12");
    }

    /// Whether it did in this year.
    static boolean ends(EpisodeRow episode, CollectionYear year) {
        var ended = episode.ended().value();
        return ended != null && year.contains(ended) && ends(episode);
    }

    /// Whether it did in this year, or may have: on a day that cannot be read.
    static boolean mayEnd(EpisodeRow episode, CollectionYear year) {
        return ends(episode, year) || (ends(episode) && episode.ended().isUnreadable());
    }

    /// Whether the child was placed for it.
    static boolean isPlacedFor(EpisodeRow episode) {
        return episode.placement().isOneOf(PLACEMENTS);
    }

    /// Whether something of it stands in a row.
    static boolean isTold(AdoptionRow row) {
        return !row.decided().isBlank()
                || !row.matched().isBlank()
                || !row.byFormerCarer().isBlank()
                || !row.adopters().isBlank()
                || !row.sexOfAdopters().isBlank()
                || !row.legalStatusOfAdopters().isBlank();
    }

    /// Whether all of it does.
    static boolean isToldWhole(AdoptionRow row) {
        return !row.decided().isBlank()
                && !row.matched().isBlank()
                && !row.byFormerCarer().isBlank()
                && !row.adopters().isBlank()
                && !row.sexOfAdopters().isBlank()
                && !row.legalStatusOfAdopters().isBlank();
    }
}

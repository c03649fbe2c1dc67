package org.heard.children;

import java.time.LocalDate;

/// How an episode should have read from the start. Of these only what the episode began with is taken: a change of
/// legal status moves nobody, and the need and the home left are the entry's.
///
/// @param reasonMoved why the child moved, empty for an entry or a change of legal status
public record CareCorrection(
        LocalDate on, String legalStatus, String need, Placement placement, String homePostcode, String reasonMoved) {
    /// As it reads now, before anything is put right.
    ///
    /// @param reasonMoved stands with the episode before it
    public static CareCorrection of(Episode episode, String reasonMoved) {
        return new CareCorrection(
                episode.began(),
                episode.legalStatus(),
                episode.need(),
                Placement.of(episode),
                episode.homePostcode(),
                reasonMoved);
    }
}

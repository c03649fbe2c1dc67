package org.heard.ssda903.check;

import java.util.List;
import java.util.Set;
import org.heard.ssda903.table.EpisodeRow;

/// What kind of episode it is, as many rules ask. A code that cannot be read is another code than any of these.
public final class EpisodeKind {
    /// The codes of a temporary placement.
    public static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");

    private static final Set<String> FOSTERING = Set.of("U1", "U2", "U3", "U4", "U5", "U6");
    private static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");

    private EpisodeKind() {}

    /// In a series of short breaks: V3 or V4.
    public static boolean isShortBreak(EpisodeRow episode) {
        return episode.legalStatus().isOneOf("V3", "V4");
    }

    /// Nothing but short breaks; where there is no episode, not even those.
    public static boolean areShortBreaks(List<EpisodeRow> episodes) {
        for (var episode : episodes) {
            if (!isShortBreak(episode)) {
                return false;
            }
        }
        return !episodes.isEmpty();
    }

    /// Whether one of them is no short break; where there is no episode, none is.
    public static boolean areNotAllShortBreaks(List<EpisodeRow> episodes) {
        return !episodes.isEmpty() && !areShortBreaks(episodes);
    }

    /// A temporary placement: T0 to T4.
    public static boolean isTemporary(EpisodeRow episode) {
        return episode.placement().isOneOf(TEMPORARY);
    }

    /// With foster carers: U1 to U6.
    public static boolean isFostering(EpisodeRow episode) {
        return episode.placement().isOneOf(FOSTERING);
    }

    /// Placed for adoption: A3 to A6.
    public static boolean isForAdoption(EpisodeRow episode) {
        return episode.placement().isOneOf(FOR_ADOPTION);
    }

    /// Ended with an adoption: E11 or E12.
    public static boolean isAdopted(EpisodeRow episode) {
        return episode.reasonEnded().isOneOf("E11", "E12");
    }

    /// Neither an end nor a reason for one.
    public static boolean isOpen(EpisodeRow episode) {
        return episode.ended().isBlank() && episode.reasonEnded().isBlank();
    }
}

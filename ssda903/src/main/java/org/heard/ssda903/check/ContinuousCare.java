package org.heard.ssda903.check;

import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.EpisodeRow;

/// "Looked after continuously for at least twelve months at 31 March", as the return derives it from the episodes
/// of its year. Where a day cannot be read it is neither known that a child was nor that they were not.
final class ContinuousCare {
    private ContinuousCare() {}

    /// Whether the child is known to have been: the first day of every episode can be read, the last can be
    /// read or is blank.
    static boolean allYear(List<EpisodeRow> episodes, CollectionYear year) {
        for (var episode : episodes) {
            if (episode.began().value() == null || episode.ended().isUnreadable() || breaks(episode, year, false)) {
                return false;
            }
        }
        return WithinYear.mayAny(episodes, year);
    }

    /// Whether the child is known not to have been: no episode may lie in the year, or one that may is a short
    /// break, or begins or ends care within it.
    static boolean notAllYear(List<EpisodeRow> episodes, CollectionYear year) {
        for (var episode : episodes) {
            if (breaks(episode, year, true)) {
                return true;
            }
        }
        return !WithinYear.mayAny(episodes, year);
    }

    /// A reason for the end that cannot be read breaks it, but not surely: it may be X1.
    private static boolean breaks(EpisodeRow episode, CollectionYear year, boolean surely) {
        if (!WithinYear.may(episode, year)) {
            return false;
        }
        var began = episode.began().value();
        var ended = episode.ended().value();
        return EpisodeKind.isShortBreak(episode)
                || (began != null
                        && began.isAfter(year.start())
                        && episode.reasonBegan().is("S"))
                || (ended != null
                        && ended.isBefore(year.end())
                        && !episode.reasonEnded().isBlank()
                        && !(surely && episode.reasonEnded().isUnreadable())
                        && !episode.reasonEnded().is("X1"));
    }
}

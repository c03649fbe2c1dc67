package org.heard.ssda903.check.careleavers;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.table.EpisodeRow;

/// What a care leaver's episodes say.
final class Care {
    private Care() {}

    static boolean endedInDeath(List<EpisodeRow> episodes) {
        for (var episode : episodes) {
            if (episode.reasonEnded().is("E2")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the last episode of the year ended for this reason.
    static boolean lastEndedWith(String reason, ChildRows child) {
        var episodes = child.episodesInOrder();
        return !episodes.isEmpty() && episodes.getLast().reasonEnded().is(reason);
    }

    /// Whether an episode had begun by a day and went on after it.
    static boolean wasInCareOn(ChildRows child, LocalDate day) {
        for (var episode : child.episodes()) {
            var began = episode.began().value();
            var ended = episode.ended().value();
            if (began != null
                    && !began.isAfter(day)
                    && (ended == null ? episode.ended().isBlank() : ended.isAfter(day))) {
                return true;
            }
        }
        return false;
    }

    /// Whether an episode ended on a day or later, and care with it: one that another follows (X1) does not count.
    static boolean endedOnOrAfter(ChildRows child, LocalDate day) {
        for (var episode : child.episodes()) {
            var ended = episode.ended().value();
            if (ended != null && !ended.isBefore(day) && !episode.reasonEnded().is("X1")) {
                return true;
            }
        }
        return false;
    }
}

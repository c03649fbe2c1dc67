package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.jspecify.annotations.Nullable;

/// The decisions that a child should be placed for adoption: which stand, and which came too late.
final class Decisions {
    private Decisions() {}

    /// Whether one of them was not reversed.
    static boolean anyStands(ChildRows child) {
        for (var decision : child.placedForAdoption()) {
            if (decision.reversed().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// Whether one of them has a day, be it one that cannot be read.
    static boolean anyHasADay(List<PlacedForAdoptionRow> decisions) {
        for (var decision : decisions) {
            if (!decision.decided().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /// Whether its reversal is told, in part or whole.
    static boolean isReversed(PlacedForAdoptionRow decision) {
        return !decision.reversed().isBlank() || !decision.reasonReversed().isBlank();
    }

    /// The decision that came too late for what began with this episode: the first after that day. Null where a
    /// decision stood on the day, or none came after it.
    static @Nullable PlacedForAdoptionRow tooLateFor(EpisodeRow episode, ChildRows child) {
        var day = episode.began().get();
        PlacedForAdoptionRow late = null;
        for (var decision : child.placedForAdoption()) {
            var decided = decision.decided().value();
            if (decided == null) {
                continue;
            }
            if (!decided.isAfter(day)) {
                var reversed = decision.reversed().value();
                if (reversed == null || !reversed.isBefore(day)) {
                    return null;
                }
            } else if (late == null || decided.isBefore(late.decided().get())) {
                late = decision;
            }
        }
        return late;
    }
}

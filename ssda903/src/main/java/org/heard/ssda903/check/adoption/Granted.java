package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;

/// Orders that need a decision that the child should be placed for adoption.
final class Granted {
    private Granted() {}

    /// Under such an order, the episodes of a child without any row for a decision fail; else the rows without a day
    /// where no decision has one. While an episode under the order is open, rows of reversed decisions fail too,
    /// unless another decision stands.
    static Rule.Logic withoutDecision(String order) {
        return (child, found) -> {
            boolean granted = false;
            boolean open = false;
            for (var episode : child.episodes()) {
                if (episode.legalStatus().is(order)) {
                    granted = true;
                    open |= episode.ended().isBlank();
                }
            }
            if (!granted) {
                return;
            }
            var decisions = child.placedForAdoption();
            if (decisions.isEmpty()) {
                for (var episode : child.episodes()) {
                    if (episode.legalStatus().is(order)) {
                        found.at(episode);
                    }
                }
                return;
            }
            if (!Decisions.anyHasADay(decisions)) {
                found.at(decisions);
            }
            if (open && !stands(decisions)) {
                found.at(decisions);
            }
        };
    }

    private static boolean stands(List<PlacedForAdoptionRow> decisions) {
        for (var decision : decisions) {
            if (!Decisions.isReversed(decision)) {
                return true;
            }
        }
        return false;
    }
}

package org.heard.ssda903.check.adoption;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule117 {
    static final Rule RULE = Rule.of(
            "117",
            "A decision about placing the child for adoption, or its reversal, comes after the year or after care"
                    + " ended.",
            "Correct the day of the decision or of its reversal, or the day care ended.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.DEC, EpisodeRow.REC),
                    Fields.of(
                            Table.PLACED_FOR_ADOPTION,
                            PlacedForAdoptionRow.DATE_PLACED,
                            PlacedForAdoptionRow.DATE_PLACED_CEASED)),
            (child, found) -> {
                if (child.placedForAdoption().isEmpty()) {
                    return;
                }
                var last = child.knowsOrder()
                        ? Pick.last(child, episode -> !episode.reasonEnded().is("X1"))
                        : null;
                var ended = last == null ? null : last.ended().value();
                for (var decision : child.placedForAdoption()) {
                    if (isAfter(decision, child.year().end()) || (ended != null && isAfter(decision, ended))) {
                        found.at(decision);
                        if (last != null) {
                            found.at(last);
                        }
                    }
                }
            });

    private static boolean isAfter(PlacedForAdoptionRow decision, LocalDate day) {
        var decided = decision.decided().value();
        var reversed = decision.reversed().value();
        return (decided != null && decided.isAfter(day)) || (reversed != null && reversed.isAfter(day));
    }

    private Rule117() {}
}

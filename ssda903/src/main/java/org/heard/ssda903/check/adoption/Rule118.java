package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule118 {
    static final Rule RULE = Rule.of(
            "118",
            "The decision that the child should no longer be placed for adoption comes before this year, or before the"
                    + " child was looked after.",
            "Correct the day of that decision; take the row out if the reversal belongs to an earlier return.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.LS),
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED_CEASED)),
            (child, found) -> {
                if (child.placedForAdoption().isEmpty()) {
                    return;
                }
                var first =
                        child.knowsOrder() ? Pick.first(child, episode -> !EpisodeKind.isShortBreak(episode)) : null;
                for (var decision : child.placedForAdoption()) {
                    var reversed = decision.reversed().value();
                    if (reversed == null) {
                        continue;
                    }
                    if (reversed.isBefore(child.year().start())
                            || (first != null && reversed.isBefore(first.began().get()))) {
                        found.at(decision);
                        if (first != null) {
                            found.at(first);
                        }
                    }
                }
            });

    private Rule118() {}
}

package org.heard.ssda903.check.permanence;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.Table;

final class Rule632 {
    /// The order came before the first episode of the return. A day of which parts are not known is taken
    /// as the latest it can have been; without its year nothing is said of it.
    static final Rule RULE = Rule.of(
            "632",
            "The day of the order that gave the child permanence is no day, or is not before they came into care.",
            "Enter the day as dd/mm/yyyy, with zz for a part that is not known, or correct the start of the episode.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM),
                    Fields.of(Table.PREVIOUS_PERMANENCE, PreviousPermanenceRow.DATE_PERM)),
            (child, found) -> {
                for (var row : child.previousPermanence()) {
                    if (row.ordered().isBlank()) {
                        continue;
                    }
                    var first = child.episodesInOrder().isEmpty()
                            ? null
                            : child.episodesInOrder().getFirst();
                    var ordered = row.ordered().value();
                    var latest = ordered == null ? null : ordered.latest().orElse(null);
                    if (ordered == null
                            || (latest != null
                                    && first != null
                                    && !latest.isBefore(first.began().get()))) {
                        found.at(row);
                        if (first != null) {
                            found.at(first);
                        }
                    }
                }
            });

    private Rule632() {}
}

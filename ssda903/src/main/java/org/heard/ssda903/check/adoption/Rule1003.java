package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule1003 {
    /// Where care of before this year goes on, its start is not in this return: the first S of the year is taken.
    static final Rule RULE = Rule.of(
            "1003",
            "The decision that the child should be placed for adoption comes before they started to be looked"
                    + " after.",
            "Correct the day of the decision (DATE_PLACED), or the day care began.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.RNE),
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED)),
            (child, found) -> {
                if (child.placedForAdoption().isEmpty()) {
                    return;
                }
                var start = Pick.first(child, episode -> episode.reasonBegan().is("S"));
                if (start == null) {
                    return;
                }
                for (var decision : child.placedForAdoption()) {
                    var decided = decision.decided().value();
                    if (decided != null && decided.isBefore(start.began().get())) {
                        found.at(start);
                        found.at(decision);
                    }
                }
            });

    private Rule1003() {}
}

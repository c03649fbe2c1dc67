package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule552 {
    static final Rule RULE = Rule.of(
            "552",
            "The child was placed for adoption (A3 to A6) before the decision that they should be.",
            "Correct the day of the decision (DATE_PLACED), or the day the episode began.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM),
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED)),
            (child, found) -> {
                if (child.placedForAdoption().isEmpty()) {
                    return;
                }
                var first = Pick.first(child, EpisodeKind::isForAdoption);
                if (first == null) {
                    return;
                }
                var late = Decisions.tooLateFor(first, child);
                if (late != null) {
                    found.at(first);
                    found.at(late);
                }
            });

    private Rule552() {}
}

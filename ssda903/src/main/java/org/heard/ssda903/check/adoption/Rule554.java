package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule554 {
    static final Rule RULE = Rule.of(
            "554",
            "The placement order (E1) was granted before the decision that the child should be placed for"
                    + " adoption.",
            "Correct the day of the decision (DATE_PLACED), or the day the episode began.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.LS),
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED)),
            (child, found) -> {
                if (child.placedForAdoption().isEmpty()) {
                    return;
                }
                var first = Pick.first(child, episode -> episode.legalStatus().is("E1"));
                if (first == null) {
                    return;
                }
                var late = Decisions.tooLateFor(first, child);
                if (late != null) {
                    found.at(first);
                    found.at(late);
                }
            });

    private Rule554() {}
}

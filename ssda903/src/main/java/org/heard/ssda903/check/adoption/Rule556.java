package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule556 {
    static final Rule RULE = Rule.of(
                    "556",
                    "The freeing order (D1) was granted before the decision that the child should be placed for"
                            + " adoption.",
                    "Correct the day of the decision (DATE_PLACED), or the day the episode began.",
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM),
                    (child, found) -> {
                        if (child.placedForAdoption().isEmpty()) {
                            return;
                        }
                        var first = Pick.first(
                                child, episode -> episode.legalStatus().is("D1"));
                        if (first == null) {
                            return;
                        }
                        var late = Decisions.tooLateFor(first, child);
                        if (late != null) {
                            found.at(first);
                        }
                    })
            .reading(Table.PLACED_FOR_ADOPTION);

    private Rule556() {}
}

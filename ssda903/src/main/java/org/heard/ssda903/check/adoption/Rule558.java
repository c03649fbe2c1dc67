package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule558 {
    /// Nothing is said of a child for whom another decision stands.
    static final Rule RULE = Rule.of(
                    "558",
                    "The child was adopted, and the decision that they should be placed for adoption is given as"
                            + " reversed.",
                    "Leave DATE_PLACED_CEASED blank for a decision that led to the adoption, or correct the reason the"
                            + " episode ended.",
                    Fields.of(Table.EPISODES, EpisodeRow.REC),
                    (child, found) -> {
                        if (child.placedForAdoption().isEmpty() || Decisions.anyStands(child)) {
                            return;
                        }
                        for (var episode : child.episodes()) {
                            if (EpisodeKind.isAdopted(episode)) {
                                found.at(episode);
                            }
                        }
                    })
            .reading(Table.PLACED_FOR_ADOPTION);

    private Rule558() {}
}

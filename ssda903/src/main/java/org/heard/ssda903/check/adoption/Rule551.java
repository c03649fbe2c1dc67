package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule551 {
    static final Rule RULE = Rule.of(
                    "551",
                    "The child is placed for adoption (A3 to A6), and there is no day of the decision that they should"
                            + " be.",
                    "Add the decision to PlacedAdoption with its day (DATE_PLACED), or correct the placement.",
                    Fields.of(Table.EPISODES, EpisodeRow.PLACE),
                    (child, found) -> {
                        if (Decisions.anyHasADay(child.placedForAdoption())) {
                            return;
                        }
                        for (var episode : child.episodes()) {
                            if (EpisodeKind.isForAdoption(episode)) {
                                found.at(episode);
                            }
                        }
                    })
            .reading(Table.PLACED_FOR_ADOPTION);

    private Rule551() {}
}

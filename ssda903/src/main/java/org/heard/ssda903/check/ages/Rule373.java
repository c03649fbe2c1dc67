package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule373 {
    static final Rule RULE = Rule.of(
                    "373",
                    "The child was under four when they were placed in a residential school (S1).",
                    "Correct the placement, the birth date or the day the episode began.",
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
                    TooYoungFor.placement("S1", 4))
            .reading(Table.HEADER);

    private Rule373() {}
}

package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule374 {
    static final Rule RULE = Rule.of(
                    "374",
                    "The child was under 14 when they went into residential employment (P3).",
                    "Correct the placement, the birth date or the day the episode began.",
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
                    TooYoungFor.placement("P3", 14))
            .reading(Table.HEADER);

    private Rule374() {}
}

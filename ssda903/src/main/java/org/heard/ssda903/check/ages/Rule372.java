package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule372 {
    static final Rule RULE = Rule.of(
                    "372",
                    "The child was under ten when they went to a young offender institution or prison (R5).",
                    "Correct the placement, the birth date or the day the episode began.",
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.PLACE),
                    TooYoungFor.placement("R5", 10))
            .reading(Table.HEADER);

    private Rule372() {}
}

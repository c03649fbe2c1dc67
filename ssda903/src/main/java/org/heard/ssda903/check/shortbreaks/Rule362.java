package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule362 {
    static final Rule RULE = Rule.of(
            "362",
            "The child is under an emergency protection order (L2) for more than 21 days.",
            "Correct the days, or enter the legal status that followed.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.LS, EpisodeRow.DEC),
            Stay.longerThan(21, "L2"));

    private Rule362() {}
}

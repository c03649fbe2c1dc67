package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule363 {
    static final Rule RULE = Rule.of(
            "363",
            "The child is under a child assessment order (L3) for more than seven days.",
            "Correct the days, or enter the legal status that followed.",
            Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.DECOM, EpisodeRow.DEC),
            Stay.longerThan(7, "L3"));

    private Rule363() {}
}

package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule361 {
    static final Rule RULE = Rule.of(
            "361",
            "The child is under police protection (L1) for more than 72 hours.",
            "Correct the days, or enter the legal status that followed: police protection lasts three days at most.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.LS, EpisodeRow.DEC),
            Stay.longerThan(3, "L1"));

    private Rule361() {}
}

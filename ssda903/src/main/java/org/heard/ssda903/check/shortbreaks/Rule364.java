package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule364 {
    /// The message names no number of days; 21 is what the sector asks.
    static final Rule RULE = Rule.of(
            "364",
            "The child is in police detention (J2) for more than 21 days.",
            "Correct the days, or enter the legal status that followed: the law allows a short time only.",
            Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.DECOM, EpisodeRow.DEC),
            Stay.longerThan(21, "J2"));

    private Rule364() {}
}

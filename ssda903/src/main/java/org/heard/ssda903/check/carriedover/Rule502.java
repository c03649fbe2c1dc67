package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule502 {
    static final Rule RULE = Rule.of(
                    "502",
                    "Last year's return left an episode open, and this year's first one begins on another day.",
                    "Begin with the episode that was left open and the day it began, or have last year's return"
                            + " corrected.",
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM),
                    Seam.where((child, last, first) -> !last.began().saysTheSameAs(first.began())))
            .readingLast(Table.EPISODES);

    private Rule502() {}
}

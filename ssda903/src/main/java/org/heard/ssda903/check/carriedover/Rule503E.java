package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503E {
    static final Rule RULE = Rule.of(
                    "503E",
                    "This is the episode that last year's return left open, and the provider of the placement is"
                            + " another than last year.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.PLACE_PROVIDER),
                    Seam.where((child, last, first) -> Seam.differ(last.provider(), first.provider())))
            .readingLast(Table.EPISODES);

    private Rule503E() {}
}

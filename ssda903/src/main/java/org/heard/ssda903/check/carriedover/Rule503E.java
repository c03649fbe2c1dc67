package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503E {
    static final Rule RULE = Rule.of(
                    "503E",
                    "Last year's return left an episode open, "
                            + "and this year's first has another provider of the placement.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.PLACE_PROVIDER),
                    Seam.where((child, last, first) -> !last.provider().saysTheSameAs(first.provider())))
            .readingLast(Table.EPISODES);

    private Rule503E() {}
}

package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503C {
    static final Rule RULE = Rule.of(
                    "503C",
                    "Last year's return left an episode open, " + "and this year's first has another category of need.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.CIN),
                    Seam.where((child, last, first) -> !last.categoryOfNeed().saysTheSameAs(first.categoryOfNeed())))
            .readingLast(Table.EPISODES);

    private Rule503C() {}
}

package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503B {
    static final Rule RULE = Rule.of(
                    "503B",
                    "Last year's return left an episode open, " + "and this year's first has another legal status.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.LS),
                    Seam.where((child, last, first) -> !last.legalStatus().saysTheSameAs(first.legalStatus())))
            .readingLast(Table.EPISODES);

    private Rule503B() {}
}

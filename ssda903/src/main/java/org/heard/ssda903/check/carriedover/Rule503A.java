package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503A {
    static final Rule RULE = Rule.of(
                    "503A",
                    "Last year's return left an episode open, "
                            + "and this year's first has another reason for its beginning.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.RNE),
                    Seam.where((child, last, first) -> !last.reasonBegan().saysTheSameAs(first.reasonBegan())))
            .readingLast(Table.EPISODES);

    private Rule503A() {}
}

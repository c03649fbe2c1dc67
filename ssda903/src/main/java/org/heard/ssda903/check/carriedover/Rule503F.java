package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503F {
    static final Rule RULE = Rule.of(
                    "503F",
                    "Last year's return left an episode open, " + "and this year's first has another Ofsted number.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.URN),
                    Seam.where((child, last, first) -> !last.ofstedNumber().saysTheSameAs(first.ofstedNumber())))
            .readingLast(Table.EPISODES);

    private Rule503F() {}
}

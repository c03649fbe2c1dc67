package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule453 {
    static final Rule RULE = Rule.of(
                    "453",
                    "Last year's last episode and this one began for the same reason, and the distance from home is"
                            + " another than last year.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
                    Seam.where((child, last, first) -> last.reasonBegan().saysTheSameAs(first.reasonBegan())
                            && Seam.liesElsewhere(child, last, first)))
            .readingLast(Table.EPISODES)
            .needing(Need.POSTCODES);

    private Rule453() {}
}

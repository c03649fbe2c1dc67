package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule452 {
    static final Rule RULE = Rule.of(
                    "452",
                    "Last year's last episode and this one began for the same reason, and the placement lies in another"
                            + " authority than last year, or its authority cannot be told in one of the years.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    Seam.where((child, last, first) -> last.reasonBegan().saysTheSameAs(first.reasonBegan())
                            && !child.placing(last)
                                    .authority()
                                    .equals(child.placing(first).authority())))
            .readingLast(Table.EPISODES)
            .needing(Need.POSTCODES);

    private Rule452() {}
}

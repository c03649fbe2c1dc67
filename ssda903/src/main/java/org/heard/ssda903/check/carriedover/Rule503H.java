package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503H {
    static final Rule RULE = Rule.of(
                    "503H",
                    "This is the episode that last year's return left open, and its placement lies in another authority"
                            + " than last year.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    Seam.where((child, last, first) -> !child.placing(last)
                            .authority()
                            .equals(child.placing(first).authority())))
            .readingLast(Table.EPISODES)
            .needing(Need.POSTCODES);

    private Rule503H() {}
}

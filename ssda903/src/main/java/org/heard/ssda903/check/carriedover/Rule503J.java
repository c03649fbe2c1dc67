package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503J {
    static final Rule RULE = Rule.of(
                    "503J",
                    "This is the episode that last year's return left open, and whether its placement lies in our own"
                            + " authority is another than last year.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    Seam.where((child, last, first) -> !child.placing(last)
                            .within()
                            .equals(child.placing(first).within())))
            .readingLast(Table.EPISODES)
            .needing(Need.POSTCODES, Need.AUTHORITY);

    private Rule503J() {}
}

package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503J {
    static final Rule RULE = Rule.of(
                    "503J",
                    "Last year's return left an episode open, "
                            + "and of this year's first it is another whether the placement lies in our "
                            + "own authority, or that cannot be told in one of the years.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    Seam.where((child, last, first) -> !child.placing(last)
                            .within()
                            .equals(child.placing(first).within())))
            .readingLast(Table.EPISODES)
            .needing(Need.POSTCODES, Need.AUTHORITY);

    private Rule503J() {}
}

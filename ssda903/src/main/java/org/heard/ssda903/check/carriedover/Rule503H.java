package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503H {
    static final Rule RULE = Rule.of(
                    "503H",
                    "Last year's return left an episode open, "
                            + "and this year's first has its placement in another authority, or the "
                            + "authority cannot be told in one of the years.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    Seam.where((child, last, first) -> !child.placing(last)
                            .authority()
                            .equals(child.placing(first).authority())))
            .readingLast(Table.EPISODES)
            .needing(Need.POSTCODES);

    private Rule503H() {}
}

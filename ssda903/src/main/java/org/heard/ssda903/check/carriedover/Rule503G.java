package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503G {
    static final Rule RULE = Rule.of(
                    "503G",
                    "Last year's return left an episode open, "
                            + "and this year's first has another distance from home.",
                    Seam.REMEDY,
                    Fields.of(Table.EPISODES, EpisodeRow.HOME_POST, EpisodeRow.PL_POST),
                    Seam.where(Seam::liesElsewhere))
            .readingLast(Table.EPISODES)
            .needing(Need.POSTCODES);

    private Rule503G() {}
}

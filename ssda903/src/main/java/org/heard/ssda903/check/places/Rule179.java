package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule179 {
    static final Rule RULE = Rule.of(
                    "179",
                    "Whether the child is placed inside the area of the council cannot be told.",
                    "Enter the postcode of the placement, and check that there is such a postcode.",
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) -> !EpisodeKind.isShortBreak(episode)
                            && child.placing(episode).within().isEmpty()))
            .needing(Need.POSTCODES, Need.AUTHORITY);

    private Rule179() {}
}

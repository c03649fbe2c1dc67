package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule169 {
    static final Rule RULE = Rule.of(
                    "169",
                    "The authority in which the child is placed cannot be told.",
                    "Enter the postcode of the placement, and check that there is such a postcode.",
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) -> !EpisodeKind.isShortBreak(episode)
                            && child.placing(episode).authority().isEmpty()))
            .needing(Need.POSTCODES);

    private Rule169() {}
}

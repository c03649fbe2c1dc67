package org.heard.ssda903.check.places;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule420 {
    static final Rule RULE = Rule.of(
                    "420",
                    "A short break (V3, V4) has a postcode of the placement, from which an authority follows.",
                    "Leave the postcode blank, or correct the legal status.",
                    Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                    EachEpisode.where((episode, child) -> EpisodeKind.isShortBreak(episode)
                            && child.placing(episode).authority().isPresent()))
            .needing(Need.POSTCODES);

    private Rule420() {}
}

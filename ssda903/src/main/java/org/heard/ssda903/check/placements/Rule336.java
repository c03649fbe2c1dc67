package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule336 {
    static final Rule RULE = Rule.of(
            "336",
            "The child is placed for adoption, and was not with foster"
                    + " carers (U1 to U6) or placed for adoption just before.",
            "Correct whichever placement is wrong, or add the episode that is missing.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE),
            EachEpisode.afterAnother((before, episode) -> episode.placement().isOneOf("A3", "A4", "A5")
                    && !EpisodeKind.isFostering(before)
                    && !EpisodeKind.isForAdoption(before)));

    private Rule336() {}
}

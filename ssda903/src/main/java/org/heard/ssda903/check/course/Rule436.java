package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule436 {
    static final Rule RULE = Rule.of(
            "436",
            "The episode says that legal status and placement both changed (B, U); the rows do not show both.",
            "Correct the reason for the new episode, or whichever of legal status,"
                    + " placement, postcode, number and provider is wrong beside the episode before.",
            Fields.of(
                    Table.EPISODES,
                    EpisodeRow.RNE,
                    EpisodeRow.LS,
                    EpisodeRow.PLACE,
                    EpisodeRow.PL_POST,
                    EpisodeRow.URN,
                    EpisodeRow.PLACE_PROVIDER),
            EachEpisode.afterAnother((before, episode) -> episode.reasonBegan().isOneOf("B", "U")
                    && (Changes.keepsStatus(before, episode) || Changes.keepsPlacement(before, episode))));

    private Rule436() {}
}

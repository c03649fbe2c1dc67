package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule435 {
    static final Rule RULE = Rule.of(
            "435",
            "The episode says that only the placement changed (P, T); the rows show another change, or none.",
            "Correct the reason for the new episode, or whichever of legal status,"
                    + " placement, postcode, number and provider is wrong beside the episode before.",
            Fields.of(
                    Table.EPISODES,
                    EpisodeRow.LS,
                    EpisodeRow.PLACE,
                    EpisodeRow.PL_POST,
                    EpisodeRow.URN,
                    EpisodeRow.PLACE_PROVIDER),
            EachEpisode.afterAnother((before, episode) -> episode.reasonBegan().isOneOf("P", "T")
                    && (!Changes.keepsStatus(before, episode) || Changes.keepsPlacement(before, episode))));

    private Rule435() {}
}

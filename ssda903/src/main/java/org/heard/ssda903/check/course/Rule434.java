package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule434 {
    static final Rule RULE = Rule.of(
            "434",
            "The episode says that only the legal status changed (L); the rows show another change, or none.",
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
            EachEpisode.afterAnother((before, episode) -> episode.reasonBegan().is("L")
                    && (Changes.keepsStatus(before, episode) || !Changes.keepsPlacement(before, episode))));

    private Rule434() {}
}

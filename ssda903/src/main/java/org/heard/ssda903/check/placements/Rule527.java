package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule527 {
    static final Rule RULE = Rule.of(
            "527",
            "The council itself is given as the provider (PR1) of a placement"
                    + " with parents, in a hospital or in custody (P1, R2, R5).",
            "Correct the provider or the placement.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.PLACE_PROVIDER),
            EachEpisode.where(episode ->
                    episode.provider().is("PR1") && episode.placement().isOneOf("P1", "R2", "R5")));

    private Rule527() {}
}

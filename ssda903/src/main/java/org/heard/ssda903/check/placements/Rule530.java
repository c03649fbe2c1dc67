package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule530 {
    static final Rule RULE = Rule.of(
            "530",
            "A private provider (PR4) is given for a placement with parents (P1).",
            "Correct the provider or the placement.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.PLACE_PROVIDER),
            EachEpisode.where(episode ->
                    episode.provider().is("PR4") && episode.placement().is("P1")));

    private Rule530() {}
}

package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule550 {
    static final Rule RULE = Rule.of(
            "550",
            "The parents are given as the provider (PR0) of a placement that is not with them (P1).",
            "Correct the provider or the placement.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.PLACE_PROVIDER),
            EachEpisode.where(episode ->
                    episode.provider().is("PR0") && !episode.placement().is("P1")));

    private Rule550() {}
}

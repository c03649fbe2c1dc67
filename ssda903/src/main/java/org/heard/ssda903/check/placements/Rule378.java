package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule378 {
    static final Rule RULE = Rule.of(
            "378",
            "The child is placed with their parents (P1) under section 20 (V2).",
            "Correct the placement or the legal status: a child at home is not accommodated.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.LS),
            EachEpisode.where(episode ->
                    episode.placement().is("P1") && episode.legalStatus().is("V2")));

    private Rule378() {}
}

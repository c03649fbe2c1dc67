package org.heard.ssda903.check.shortbreaks;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule366 {
    static final Rule RULE = Rule.of(
            "366",
            "A short break (V3) does not begin with S, as if the child had moved during it.",
            "Enter S: each break begins care anew; or correct the legal status.",
            Fields.of(Table.EPISODES, EpisodeRow.RNE),
            EachEpisode.where(episode ->
                    episode.legalStatus().is("V3") && !episode.reasonBegan().is("S")));

    private Rule366() {}
}

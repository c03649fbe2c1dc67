package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule384 {
    static final Rule RULE = Rule.of(
            "384",
            "A short break (V3, V4) is given as long-term fostering (U1, U4).",
            "Correct the placement or the legal status.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.LS),
            EachEpisode.where(episode -> episode.placement().isOneOf("U1", "U4") && EpisodeKind.isShortBreak(episode)));

    private Rule384() {}
}

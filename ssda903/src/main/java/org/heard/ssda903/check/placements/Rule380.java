package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule380 {
    static final Rule RULE = Rule.of(
            "380",
            "A temporary placement (T0 to T4) does not begin with a move during care (P, B).",
            "Begin with the usual placement, and enter the temporary one as a move from it.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.RNE),
            EachEpisode.where(episode ->
                    EpisodeKind.isTemporary(episode) && !episode.reasonBegan().isOneOf("P", "B")));

    private Rule380() {}
}

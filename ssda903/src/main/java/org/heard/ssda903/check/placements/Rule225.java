package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule225 {
    static final Rule RULE = Rule.of(
            "225",
            "The child moved to another placement, and the reason is missing.",
            "Enter why the placement changed, such as CARPL (the care plan).",
            Fields.of(Table.EPISODES, EpisodeRow.REASON_PLACE_CHANGE),
            EachEpisode.beforeAnother((episode, next) -> episode.reasonEnded().is("X1")
                    && episode.reasonPlacementChanged().isBlank()
                    && next.reasonBegan().isOneOf("P", "B", "T", "U")
                    && !EpisodeKind.isTemporary(episode)
                    && !EpisodeKind.isTemporary(next)));

    private Rule225() {}
}

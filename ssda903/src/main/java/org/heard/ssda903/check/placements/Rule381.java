package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule381 {
    static final Rule RULE = Rule.of(
            "381",
            "Care ended in a temporary placement (T0 to T4).",
            "Add the usual placement to which the child went back, or correct the placement or the reason.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.REC),
            EachEpisode.where(episode -> EpisodeKind.isTemporary(episode)
                    && !episode.reasonEnded().isBlank()
                    && !episode.reasonEnded().is("X1")));

    private Rule381() {}
}

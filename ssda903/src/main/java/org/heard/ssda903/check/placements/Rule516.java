package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule516 {
    static final Rule RULE = Rule.of(
            "516",
            "The foster carers became special guardians (E45, E46), and"
                    + " the placement was not with foster carers (U1 to U6).",
            "Correct the placement, or the reason the episode ended.",
            Fields.of(Table.EPISODES, EpisodeRow.REC, EpisodeRow.PLACE),
            EachEpisode.where(
                    episode -> episode.reasonEnded().isOneOf("E45", "E46") && !EpisodeKind.isFostering(episode)));

    private Rule516() {}
}

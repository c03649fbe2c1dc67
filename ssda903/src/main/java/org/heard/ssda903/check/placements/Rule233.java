package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule233 {
    static final Rule RULE = Rule.of(
            "233",
            "A reason is given for the change of placement, and the episode has not ended.",
            "Leave the reason blank until the child moves, or enter the day on which the episode ended.",
            Fields.of(Table.EPISODES, EpisodeRow.REASON_PLACE_CHANGE),
            EachEpisode.where(episode -> episode.ended().isBlank()
                    && !episode.reasonPlacementChanged().isBlank()));

    private Rule233() {}
}

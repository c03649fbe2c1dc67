package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule1009 {
    static final Rule RULE = Rule.of(
            "1009",
            "The reason for the change of placement is none of the codes of this year.",
            "Enter one of the codes, such as CARPL (the care plan) or CHILD (the child"
                    + " asked), or leave it blank where no change is to be explained.",
            Fields.of(Table.EPISODES, EpisodeRow.REASON_PLACE_CHANGE),
            EachEpisode.where(
                    (episode, child) -> !episode.reasonPlacementChanged().isBlank()
                            && !episode.reasonPlacementChanged().isValidIn(child.year())));

    private Rule1009() {}
}

package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule149 {
    static final Rule RULE = Rule.of(
            "149",
            "The reason the episode ended is none of the codes of this year.",
            "Enter X1 where another episode follows on the same day, else the code of"
                    + " how care ended, or leave it blank while the episode goes on.",
            Fields.of(Table.EPISODES, EpisodeRow.REC),
            EachEpisode.where((episode, child) ->
                    !episode.reasonEnded().isBlank() && !episode.reasonEnded().isValidIn(child.year())));

    private Rule149() {}
}

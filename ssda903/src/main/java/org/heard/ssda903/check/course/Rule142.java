package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule142 {
    static final Rule RULE = Rule.of(
            "142",
            "Another episode of the child begins later, and of this one its last day or the reason it ended is missing.",
            "Enter the last day and the reason it ended; it is X1 where the next follows on the same day.",
            Fields.of(Table.EPISODES, EpisodeRow.DEC, EpisodeRow.REC),
            EachEpisode.beforeAnother((episode, next) ->
                    episode.ended().isBlank() || episode.reasonEnded().isBlank()));

    private Rule142() {}
}

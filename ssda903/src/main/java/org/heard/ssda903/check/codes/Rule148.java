package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule148 {
    static final Rule RULE = Rule.of(
            "148",
            "Of the last day of the episode and the reason it ended, only one is given.",
            "Give both where the episode has ended, and neither while it goes on.",
            Fields.of(Table.EPISODES, EpisodeRow.DEC, EpisodeRow.REC),
            EachEpisode.where(episode ->
                    episode.ended().isBlank() != episode.reasonEnded().isBlank()));

    private Rule148() {}
}

package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule387 {
    static final Rule RULE = Rule.of(
                    "387",
                    "The episode ended in independent living (E5, E6), and the child was under 14 that day.",
                    "Correct the reason or the day the episode ended, or the birth date.",
                    Fields.of(Table.EPISODES, EpisodeRow.REC),
                    Born.episodes((episode, born) ->
                            episode.reasonEnded().isOneOf("E5", "E6") && Aged.under(born, 14, episode.ended())))
            .reading(Table.HEADER);

    private Rule387() {}
}

package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule460 {
    static final Rule RULE = Rule.of(
                    "460",
                    "The episode ended because the young person turned 18 and stayed with their carers (E17), and they"
                            + " were under 18 that day.",
                    "Correct the reason or the day the episode ended, or the birth date.",
                    Fields.of(Table.EPISODES, EpisodeRow.DEC, EpisodeRow.REC),
                    Born.episodes((episode, born) ->
                            episode.reasonEnded().is("E17") && Aged.under(born, 18, episode.ended())))
            .reading(Table.HEADER);

    private Rule460() {}
}

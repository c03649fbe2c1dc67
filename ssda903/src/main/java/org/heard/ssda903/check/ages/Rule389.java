package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule389 {
    static final Rule RULE = Rule.of(
                    "389",
                    "The episode ended with a move to adult social care (E7), and the child was under 16 that day.",
                    "Correct the reason or the day the episode ended, or the birth date.",
                    Fields.of(Table.EPISODES, EpisodeRow.REC),
                    Born.episodes(
                            (episode, born) -> episode.reasonEnded().is("E7") && Aged.under(born, 16, episode.ended())))
            .reading(Table.HEADER);

    private Rule389() {}
}

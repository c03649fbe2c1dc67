package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule352 {
    static final Rule RULE = Rule.of(
                    "352",
                    "The child was 18 or older on the day they started to be looked after (S).",
                    "Correct the birth date, the day the episode began or the reason it began: care cannot start on or"
                            + " after the 18th birthday.",
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.RNE),
                    Born.episodes((episode, born) ->
                            episode.reasonBegan().is("S") && Aged.atLeast(born, 18, episode.began())))
            .reading(Table.HEADER);

    private Rule352() {}
}

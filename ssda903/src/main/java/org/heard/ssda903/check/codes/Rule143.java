package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule143 {
    static final Rule RULE = Rule.of(
            "143",
            "The reason for the new episode is none of the codes.",
            "Enter S where the child started to be looked after, else what changed: L, P, T, B or U.",
            Fields.of(Table.EPISODES, EpisodeRow.RNE),
            EachEpisode.where((episode, child) ->
                    !episode.reasonBegan().isBlank() && !episode.reasonBegan().isValidIn(child.year())));

    private Rule143() {}
}

package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule431 {
    static final Rule RULE = Rule.of(
            "431",
            "The episode says that the child started to be looked after (S), and"
                    + " the one before it ended no earlier than the day it begins.",
            "Enter what changed (L, P, T, B or U) where care went on; else correct the days.",
            Fields.of(Table.EPISODES, EpisodeRow.RNE, EpisodeRow.DECOM),
            EachEpisode.afterAnother((before, episode) -> {
                var ended = before.ended().value();
                return ended != null
                        && episode.reasonBegan().is("S")
                        && !episode.began().get().isAfter(ended);
            }));

    private Rule431() {}
}

package org.heard.ssda903.check.course;

import java.util.Set;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule433 {
    private static final Set<String> GOES_ON = Set.of("L", "P", "T", "B", "U");

    static final Rule RULE = Rule.of(
            "433",
            "The episode says that care went on (L, P, T, B or U), and"
                    + " the one before it did not end on the day it begins.",
            "Correct the days so that they meet, add the episode that is missing, or enter S where care had ended.",
            Fields.of(Table.EPISODES, EpisodeRow.RNE, EpisodeRow.DECOM),
            EachEpisode.afterAnother((before, episode) -> {
                var ended = before.ended().value();
                return ended != null
                        && episode.reasonBegan().isOneOf(GOES_ON)
                        && !ended.equals(episode.began().get());
            }));

    private Rule433() {}
}

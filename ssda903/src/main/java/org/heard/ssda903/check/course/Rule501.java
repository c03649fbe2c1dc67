package org.heard.ssda903.check.course;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule501 {
    static final Rule RULE = Rule.of(
            "501",
            "The episode begins before the one before it has ended.",
            "Correct the days so that they do not overlap.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.DEC),
            EachEpisode.afterAnother((before, episode) -> {
                var ended = before.ended().value();
                return ended != null && episode.began().get().isBefore(ended);
            }));

    private Rule501() {}
}

package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule356 {
    static final Rule RULE = Rule.of(
            "356",
            "The episode ends before it begins.",
            "Correct whichever day is wrong.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM),
            EachEpisode.where(episode -> {
                var began = episode.began().value();
                var ended = episode.ended().value();
                return began != null && ended != null && ended.isBefore(began);
            }));

    private Rule356() {}
}

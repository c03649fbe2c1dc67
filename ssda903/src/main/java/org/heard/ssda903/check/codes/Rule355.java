package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule355 {
    static final Rule RULE = Rule.of(
            "355",
            "The episode ends on the day it begins.",
            "Correct whichever day is wrong, or take the episode out:"
                    + " one that lasted less than a day is not returned.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM, EpisodeRow.DEC),
            EachEpisode.where(episode -> {
                var began = episode.began().value();
                return began != null && began.equals(episode.ended().value());
            }));

    private Rule355() {}
}

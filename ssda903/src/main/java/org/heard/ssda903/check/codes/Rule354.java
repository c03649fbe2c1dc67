package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule354 {
    /// The message speaks of the end of the episode; the field is its beginning, and 385 is about the end.
    static final Rule RULE = Rule.of(
            "354",
            "The episode begins after the year of the return has ended.",
            "Correct the first day, or leave the episode for the next return.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM),
            EachEpisode.where((episode, child) -> {
                var began = episode.began().value();
                return began != null && began.isAfter(child.year().end());
            }));

    private Rule354() {}
}

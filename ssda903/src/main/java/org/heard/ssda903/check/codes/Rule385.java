package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule385 {
    static final Rule RULE = Rule.of(
            "385",
            "The episode ends after the year of the return has ended.",
            "Correct the last day; leave it and the reason blank where the episode goes on past 31 March.",
            Fields.of(Table.EPISODES, EpisodeRow.DEC),
            EachEpisode.where((episode, child) -> {
                var ended = episode.ended().value();
                return ended != null && ended.isAfter(child.year().end());
            }));

    private Rule385() {}
}

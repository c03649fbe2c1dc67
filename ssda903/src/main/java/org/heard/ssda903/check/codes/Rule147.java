package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule147 {
    static final Rule RULE = Rule.of(
            "147",
            "The last day of the episode is not a date.",
            "Enter it as dd/mm/yyyy, or leave it blank while the episode goes on.",
            Fields.of(Table.EPISODES, EpisodeRow.DEC),
            EachEpisode.where(episode -> episode.ended().isUnreadable()));

    private Rule147() {}
}

package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule141 {
    static final Rule RULE = Rule.of(
            "141",
            "The first day of the episode is not a date.",
            "Enter it as dd/mm/yyyy.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM),
            EachEpisode.where(episode -> episode.began().isUnreadable()));

    private Rule141() {}
}

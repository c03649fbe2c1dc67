package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule145 {
    static final Rule RULE = Rule.of(
            "145",
            "The category of need is none of the codes.",
            "Enter one of N1 to N8.",
            Fields.of(Table.EPISODES, EpisodeRow.CIN),
            EachEpisode.where((episode, child) -> !episode.categoryOfNeed().isBlank()
                    && !episode.categoryOfNeed().isValidIn(child.year())));

    private Rule145() {}
}

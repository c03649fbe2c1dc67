package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule144 {
    static final Rule RULE = Rule.of(
            "144",
            "The legal status is none of the codes.",
            "Enter the code of the order or agreement, such as C2 (full care order) or V2 (section 20).",
            Fields.of(Table.EPISODES, EpisodeRow.LS),
            EachEpisode.where((episode, child) ->
                    !episode.legalStatus().isBlank() && !episode.legalStatus().isValidIn(child.year())));

    private Rule144() {}
}

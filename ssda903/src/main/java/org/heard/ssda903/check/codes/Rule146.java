package org.heard.ssda903.check.codes;

import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule146 {
    static final Rule RULE = Rule.of(
            "146",
            "The placement is none of the codes of this year.",
            "Enter the code of the kind of placement as this year has it: some codes are new, some"
                    + " were withdrawn (K3 from 2024/25, Z11 to Z14 in place of Z1 from 2025/26).",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE),
            EachEpisode.where((episode, child) ->
                    !episode.placement().isBlank() && !episode.placement().isValidIn(child.year())));

    private Rule146() {}
}

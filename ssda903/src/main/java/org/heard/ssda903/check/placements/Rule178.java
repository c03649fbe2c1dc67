package org.heard.ssda903.check.placements;

import java.util.Set;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule178 {
    static final Rule RULE = without(Kinds.temporary("Z1"));

    /// From this year 213 alone asks it of T4.
    static final Rule FROM_2026 = without(Set.of("T0", "T1", "T2", "T3", "Z11", "Z12", "Z13", "Z14"));

    private static Rule without(Set<String> placements) {
        return Rule.of(
                "178",
                "The provider is none of the codes, or the placement is one that has no provider.",
                "Enter one of PR0 to PR5; leave it blank for temporary and other placements (T and Z codes).",
                Fields.of(Table.EPISODES, EpisodeRow.PLACE_PROVIDER),
                EachEpisode.where((episode, child) -> !episode.provider().isBlank()
                        && (!episode.provider().isValidIn(child.year())
                                || episode.placement().isOneOf(placements))));
    }

    private Rule178() {}
}

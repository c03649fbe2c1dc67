package org.heard.ssda903.check.placements;

import java.util.Set;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule213 {
    static final Rule RULE = of(Kinds.temporary());
    static final Rule FROM_2026 = of(Kinds.temporary("Z11", "Z12", "Z13", "Z14"));

    private static Rule of(Set<String> withoutProvider) {
        return Rule.of(
                "213",
                "A provider is given for a placement that has none.",
                "Leave the provider blank, or correct the placement.",
                Fields.of(Table.EPISODES, EpisodeRow.PLACE_PROVIDER),
                EachEpisode.where(episode -> episode.placement().isOneOf(withoutProvider)
                        && !episode.provider().isBlank()));
    }

    private Rule213() {}
}

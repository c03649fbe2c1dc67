package org.heard.ssda903.check.placements;

import java.util.Set;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule526 {
    static final Rule RULE = of(Kinds.temporary("Z1"));
    static final Rule FROM_2026 = of(Kinds.temporary("Z11", "Z12", "Z13", "Z14"));

    private static Rule of(Set<String> withoutProvider) {
        return Rule.of(
                "526",
                "The provider of the placement is missing.",
                "Enter who provides it (PR0 to PR5); only temporary and other placements (T and Z codes) have none.",
                Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.PLACE_PROVIDER),
                EachEpisode.where(episode ->
                        episode.provider().isBlank() && !episode.placement().isOneOf(withoutProvider)));
    }

    private Rule526() {}
}

package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule219 {
    /// A temporary placement (T0 to T4) can be with a provider of any kind.
    static final Rule RULE = Rule.of(
                    "219",
                    "The provider that this number (URN) belongs to is of another kind than the placement.",
                    "Correct the number or the placement.",
                    Fields.of(Table.EPISODES, EpisodeRow.URN, EpisodeRow.PLACE),
                    Listed.where((episode, provider, _) -> episode.placement().value() != null
                            && !EpisodeKind.isTemporary(episode)
                            && !provider.placements().isEmpty()
                            && !provider.placements()
                                    .contains(episode.placement().get().code())))
            .needing(Need.PROVIDERS);

    private Rule219() {}
}

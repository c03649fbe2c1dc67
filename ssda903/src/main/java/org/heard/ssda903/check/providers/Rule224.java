package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule224 {
    static final Rule RULE = Rule.of(
                    "224",
                    "The provider that this number (URN) belongs to is not whose the placement is said to be.",
                    "Correct the number or whose provision it is (PLACE_PROVIDER).",
                    Fields.of(Table.EPISODES, EpisodeRow.PLACE_PROVIDER),
                    Listed.where((episode, provider, _) -> episode.provider().value() != null
                            && !provider.providerCodes().isEmpty()
                            && !provider.providerCodes()
                                    .contains(episode.provider().get().code())))
            .needing(Need.PROVIDERS);

    private Rule224() {}
}

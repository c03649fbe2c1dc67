package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule227 {
    /// Asked of the end of a registration alone: a placement may have begun before the provider had
    /// to be registered.
    static final Rule RULE = Rule.of(
                    "227",
                    "The placement began on the last day of the provider's registration with Ofsted or after it.",
                    "Correct the number (URN), or the day the placement began.",
                    Fields.of(Table.EPISODES, EpisodeRow.URN, EpisodeRow.DECOM),
                    Listed.where((episode, provider, _) -> {
                        var began = episode.began().value();
                        return began != null
                                && provider.closed().isPresent()
                                && !began.isBefore(provider.closed().get());
                    }))
            .needing(Need.PROVIDERS);

    private Rule227() {}
}

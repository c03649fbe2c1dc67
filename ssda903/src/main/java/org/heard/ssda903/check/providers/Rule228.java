package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule228 {
    /// An episode without an end goes on until 31 March.
    static final Rule RULE = Rule.of(
                    "228",
                    "The placement ended, or goes on, after the last day of the provider's registration with Ofsted.",
                    "Correct the number (URN), or the day the placement ended.",
                    Fields.of(Table.EPISODES, EpisodeRow.URN, EpisodeRow.DEC),
                    Listed.where((episode, provider, child) -> {
                        var last = episode.ended().isBlank()
                                ? child.year().end()
                                : episode.ended().value();
                        return last != null
                                && provider.closed().isPresent()
                                && last.isAfter(provider.closed().get());
                    }))
            .needing(Need.PROVIDERS);

    private Rule228() {}
}

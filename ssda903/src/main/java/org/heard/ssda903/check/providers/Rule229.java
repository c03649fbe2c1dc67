package org.heard.ssda903.check.providers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule229 {
    /// The provider's authority is where it is registered or lies, which may not be whose it is.
    static final Rule RULE = Rule.of(
                    "229",
                    "The placement is said to be the authority's own (PR1) and the provider is another's, or another authority's (PR2) and the provider is your own.",
                    "Correct the number (URN) or whose provision it is (PLACE_PROVIDER).",
                    Fields.of(Table.EPISODES, EpisodeRow.URN, EpisodeRow.PLACE_PROVIDER),
                    Listed.where(
                            (episode, provider, child) -> provider.authority().isPresent()
                                    && child.authority().isPresent()
                                    && (provider.authority().equals(child.authority())
                                            ? episode.provider().is("PR2")
                                            : episode.provider().is("PR1"))))
            .needing(Need.PROVIDERS, Need.AUTHORITY);

    private Rule229() {}
}

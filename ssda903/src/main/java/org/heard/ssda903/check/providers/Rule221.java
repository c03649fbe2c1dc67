package org.heard.ssda903.check.providers;

import java.util.Set;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule221 {
    private static final Set<String> IN_ONE_HOUSE = Set.of("K1", "K2", "R3", "S1");

    static final Rule RULE = rule(IN_ONE_HOUSE);

    /// In the one year in which semi-independent living (H5) was registered under that code.
    static final Rule IN_2024 = rule(Set.of("H5", "K1", "K2", "R3", "S1"));

    /// Asked of placements in a house of the provider's, where the child lives at the provider's postcode,
    /// and not of short breaks.
    private static Rule rule(Set<String> places) {
        return Rule.of(
                        "221",
                        "The placement's postcode is not the one that Ofsted's list has for this provider (URN).",
                        "Correct the postcode (PL_POST) or the number (URN).",
                        Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                        Listed.where((episode, provider, _) -> episode.placement()
                                        .isOneOf(places)
                                && !EpisodeKind.isShortBreak(episode)
                                && episode.placementPostcode().value() != null
                                && provider.postcode().isPresent()
                                && !provider.postcode()
                                        .get()
                                        .equals(episode.placementPostcode().value())))
                .needing(Need.PROVIDERS);
    }

    private Rule221() {}
}

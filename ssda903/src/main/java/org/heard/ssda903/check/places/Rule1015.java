package org.heard.ssda903.check.places;

import java.util.Set;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule1015 {
    static final Rule RULE = of(Set.of());

    /// From this year supported accommodation (K3) may lie elsewhere too.
    static final Rule FROM_2026 = of(Set.of("K3"));

    private static Rule of(Set<String> anywhere) {
        return Rule.of(
                        "1015",
                        "The council itself provides the placement (PR1), and it lies in the area of another.",
                        "Correct the provider, or the postcode of the placement.",
                        Fields.of(Table.EPISODES, EpisodeRow.PL_POST),
                        EachEpisode.where((episode, child) -> episode.provider().is("PR1")
                                && !EpisodeKind.isFostering(episode)
                                && !EpisodeKind.isForAdoption(episode)
                                && !EpisodeKind.isShortBreak(episode)
                                && !episode.placement().isOneOf(anywhere)
                                && !episode.placement().isBlank()
                                && !episode.legalStatus().isBlank()
                                && !child.placing(episode).within().orElse(true)))
                .needing(Need.POSTCODES, Need.AUTHORITY);
    }

    private Rule1015() {}
}

package org.heard.ssda903.check.placements;

import java.util.Set;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule222 {
    static final Rule RULE = of(Set.of("H5", "P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1"));

    /// In this year semi-independent living (H5) came to be registered.
    static final Rule FROM_2024 = of(Set.of("P1", "P2", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1"));

    static final Rule FROM_2025 = of(Set.of("P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z1"));
    static final Rule FROM_2026 =
            of(Set.of("P1", "P3", "R1", "R2", "R5", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"));

    private static Rule of(Set<String> notRegistered) {
        return Rule.of(
                "222",
                "An Ofsted number is given for a placement of a kind that Ofsted does not register.",
                "Leave the number blank, or correct the placement.",
                Fields.of(Table.EPISODES, EpisodeRow.URN),
                EachEpisode.where(episode -> episode.placement().isOneOf(notRegistered)
                        && !episode.ofstedNumber().isBlank()
                        && !OfstedNumber.isPlaceholder(episode)));
    }

    private Rule222() {}
}

package org.heard.ssda903.check.placements;

import java.util.Set;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.OfstedNumber;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule222 {
    static final Rule RULE = of(Kinds.notRegistered("H5", "P2", "Z1"));

    /// In this year semi-independent living (H5) came to be registered.
    static final Rule FROM_2024 = of(Kinds.notRegistered("P2", "Z1"));

    static final Rule FROM_2025 = of(Kinds.notRegistered("Z1"));
    static final Rule FROM_2026 = of(Kinds.notRegistered("Z11", "Z12", "Z13", "Z14"));

    private static Rule of(Set<String> notRegistered) {
        return Rule.of(
                "222",
                "An Ofsted number is given for a placement of a kind that Ofsted does not register.",
                "Leave the number blank, or correct the placement.",
                Fields.of(Table.EPISODES, EpisodeRow.URN),
                EachEpisode.where(
                        episode -> episode.placement().isOneOf(notRegistered) && OfstedNumber.isGiven(episode)));
    }

    private Rule222() {}
}

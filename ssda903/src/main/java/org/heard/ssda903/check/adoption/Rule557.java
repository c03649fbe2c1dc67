package org.heard.ssda903.check.adoption;

import java.util.List;
import java.util.Set;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule557 {
    static final Rule RULE = under(Set.of("D1", "E1"));

    /// Without freeing orders, which are no more.
    static final Rule FROM_2025 = under(Set.of("E1"));

    private static Rule under(Set<String> orders) {
        return Rule.of(
                "557",
                "The child was to be placed for adoption and left care without being adopted, and the reversal of that"
                        + " decision is not told.",
                "Enter when it was decided that the child should no longer be placed for adoption, and why (RD1 to"
                        + " RD4).",
                List.of(
                        Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.PLACE, EpisodeRow.REC),
                        Fields.of(
                                Table.PLACED_FOR_ADOPTION,
                                PlacedForAdoptionRow.DATE_PLACED_CEASED,
                                PlacedForAdoptionRow.REASON_PLACED_CEASED)),
                (child, found) -> {
                    for (var episode : child.episodes()) {
                        if (!leftUnadopted(episode)
                                || !(EpisodeKind.isForAdoption(episode)
                                        || episode.legalStatus().isOneOf(orders))) {
                            continue;
                        }
                        if (child.placedForAdoption().isEmpty()) {
                            found.at(episode);
                        }
                        for (var decision : child.placedForAdoption()) {
                            if (decision.reversed().isBlank()
                                    || decision.reasonReversed().isBlank()) {
                                found.at(episode);
                                found.at(decision);
                            }
                        }
                    }
                });
    }

    private static boolean leftUnadopted(EpisodeRow episode) {
        return !episode.reasonEnded().isBlank() && !episode.reasonEnded().is("X1") && !EpisodeKind.isAdopted(episode);
    }

    private Rule557() {}
}

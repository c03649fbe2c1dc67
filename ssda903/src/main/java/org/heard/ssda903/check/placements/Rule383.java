package org.heard.ssda903.check.placements;

import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule383 {
    static final Rule RULE = of(false);

    /// From this year the child goes back to the same postcode too.
    static final Rule FROM_2026 = of(true);

    private static Rule of(boolean toThePostcode) {
        return Rule.of(
                "383",
                "After a temporary placement (T0 to T4) the child did not go back to the placement before it.",
                "Enter the return as a move (P) to the same placement, or the temporary placement as an ordinary one.",
                Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.RNE, EpisodeRow.PL_POST),
                (child, found) -> {
                    if (child.episodes().size() < 3 || !child.knowsOrder()) {
                        return;
                    }
                    var episodes = child.episodesInOrder();
                    for (int i = 2; i < episodes.size(); i++) {
                        var episode = episodes.get(i);
                        if (EpisodeKind.isTemporary(episodes.get(i - 1))
                                && !isReturn(episodes.get(i - 2), episode, toThePostcode)) {
                            found.at(episode);
                        }
                    }
                });
    }

    private static boolean isReturn(EpisodeRow usual, EpisodeRow episode, boolean toThePostcode) {
        return episode.reasonBegan().is("P")
                && usual.placement().saysTheSameAs(episode.placement())
                && (!toThePostcode || usual.placementPostcode().saysTheSameAs(episode.placementPostcode()));
    }

    private Rule383() {}
}

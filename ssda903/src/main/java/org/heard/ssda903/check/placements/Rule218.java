package org.heard.ssda903.check.placements;

import java.util.Set;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.OfstedNumber;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule218 {
    static final Rule RULE = of(Kinds.notRegistered("H5", "P2", "Z1"));

    /// H5 was withdrawn; supported accommodation (K3) is registered.
    static final Rule FROM_2025 = of(Kinds.notRegistered("Z1"));

    static final Rule FROM_2026 = of(Kinds.notRegistered("Z11", "Z12", "Z13", "Z14"));

    private static Rule of(Set<String> notRegistered) {
        return Rule.of(
                        "218",
                        "The placement is of a kind that Ofsted registers, and its number is missing.",
                        "Enter the number of the home or agency, or XXXXXXX while it is not known.",
                        Fields.of(Table.EPISODES, EpisodeRow.URN),
                        EachEpisode.where(
                                (episode, child) -> episode.ofstedNumber().isBlank()
                                        && !episode.placement().isOneOf(notRegistered)
                                        && !EpisodeKind.isShortBreak(episode)
                                        && isOfThisYear(episode, child)
                                        && !OfstedNumber.isOutsideEngland(episode, child)))
                .needing(Need.POSTCODES);
    }

    private static boolean isOfThisYear(EpisodeRow episode, ChildRows child) {
        var ended = episode.ended().value();
        return ended == null
                ? episode.ended().isBlank()
                : !ended.isBefore(child.year().start());
    }

    private Rule218() {}
}

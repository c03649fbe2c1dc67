package org.heard.ssda903.check.course;

import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule503D {
    static final Rule RULE = Rule.of(
                    "503D",
                    "The placement is not the one of the episode that was open at the end of last year.",
                    "Correct whichever return is wrong; a change of placement begins a new episode.",
                    Fields.of(Table.EPISODES, EpisodeRow.PLACE),
                    Rule503D::check)
            .readingLast(Table.EPISODES);

    private static void check(ChildRows child, Found found) {
        if (child.lastEpisodes().isEmpty()
                || child.episodesInOrder().isEmpty()
                || !child.knowsOrder()
                || !child.knewOrder()) {
            return;
        }
        var lasts = child.lastEpisodesInOrder();
        if (lasts.isEmpty() || !lasts.getLast().ended().isBlank()) {
            return;
        }
        var open = lasts.getLast();
        var first = child.episodesInOrder().getFirst();
        if (!open.placement().saysTheSameAs(first.placement()) && !isNewName(open, first, child.year())) {
            found.at(first);
        }
    }

    /// H5 became K3 in 2024/25; Z1 became Z11 to Z14 in 2025/26. A placement that only changed its code did not change.
    private static boolean isNewName(EpisodeRow open, EpisodeRow first, CollectionYear year) {
        return switch (year.ending()) {
            case 2025 -> open.placement().is("H5") && first.placement().is("K3");
            case 2026 -> open.placement().is("Z1") && first.placement().isOneOf("Z11", "Z12", "Z13", "Z14");
            default -> false;
        };
    }

    private Rule503D() {}
}

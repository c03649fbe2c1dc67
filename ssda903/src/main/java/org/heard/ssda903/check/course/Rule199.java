package org.heard.ssda903.check.course;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

final class Rule199 {
    /// Of this year and of the one before, where that was given.
    static final Rule RULE = Rule.of(
            "199",
            "The child was adopted from care before this episode.",
            "Check whether this is the same child: a child who was adopted has a new number."
                    + " Else correct the reason (E11, E12) with which the earlier episode ended.",
            Fields.of(Table.EPISODES, EpisodeRow.CHILD),
            Rule199::check);

    private static void check(ChildRows child, Found found) {
        var adopted = firstAdopted(child.episodesInOrder(), firstAdopted(child.lastEpisodesInOrder(), null));
        if (adopted == null) {
            return;
        }
        for (var episode : child.episodesInOrder()) {
            if (episode.began().get().isAfter(adopted)) {
                found.at(episode);
            }
        }
    }

    /// When the first episode that ended with an adoption began: the earlier of these and of what was known.
    private static @Nullable LocalDate firstAdopted(List<EpisodeRow> inOrder, @Nullable LocalDate known) {
        for (var episode : inOrder) {
            if (EpisodeKind.isAdopted(episode)) {
                var began = episode.began().get();
                return known == null || began.isBefore(known) ? began : known;
            }
        }
        return known;
    }

    private Rule199() {}
}

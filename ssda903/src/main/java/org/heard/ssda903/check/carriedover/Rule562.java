package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule562 {
    static final Rule RULE = Rule.of(
                    "562",
                    "The episode began before this year, and last year's return does not end with an episode that began"
                            + " on that day.",
                    "Correct the day the episode began, or have last year's return corrected.",
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM),
                    (child, found) -> {
                        if (child.episodes().isEmpty()
                                || child.episodesInOrder().isEmpty()
                                || !child.knowsOrder()
                                || !child.knewOrder()) {
                            return;
                        }
                        var first = child.episodesInOrder().getFirst();
                        var began = first.began().get();
                        if (!began.isBefore(child.year().start())) {
                            return;
                        }
                        var before = child.lastEpisodesInOrder();
                        if (before.isEmpty() || !before.getLast().began().get().equals(began)) {
                            found.at(first);
                        }
                    })
            .readingLast(Table.EPISODES);

    private Rule562() {}
}

package org.heard.ssda903.check.carriedover;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class RuleNoE {
    static final Rule RULE = Rule.of(
                    "NoE",
                    "The child was looked after before this year began, and last year's return has no episode of"
                            + " theirs.",
                    "Check the day the episode began, and whether the child had another number last year.",
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM),
                    (child, found) -> {
                        if (!child.lastEpisodes().isEmpty()) {
                            return;
                        }
                        for (var episode : child.episodes()) {
                            var began = episode.began().value();
                            if (began != null && began.isBefore(child.year().start())) {
                                found.at(episode);
                            }
                        }
                    })
            .readingLast(Table.EPISODES);

    private RuleNoE() {}
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule582 {
    static final Rule RULE = Rule.of(
                    "582",
                    "The child was adopted on the day they were matched with the adopters.",
                    "Check both days: the match nearly always comes before the adoption.",
                    Fields.of(Table.EPISODES, EpisodeRow.DEC),
                    (child, found) -> {
                        for (var episode : child.episodes()) {
                            var ended = episode.ended().value();
                            if (ended == null || !EpisodeKind.isAdopted(episode)) {
                                continue;
                            }
                            for (var row : child.adoptions()) {
                                if (ended.equals(row.matched().value())) {
                                    found.at(episode);
                                }
                            }
                        }
                    })
            .reading(Table.AD1);

    private Rule582() {}
}

package org.heard.ssda903.check.ages;

import org.heard.ssda903.check.Ages;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule359 {
    static final Rule RULE = Rule.of(
                    "359",
                    "The young person turned 18 before 31 March, and the episode is still open under another legal"
                            + " status than V2 or in another placement than a children's home (K2).",
                    "Enter the day and the reason care ended. After the 18th birthday only V2 in a children's home (K2)"
                            + " goes on.",
                    Fields.of(Table.EPISODES, EpisodeRow.DEC, EpisodeRow.LS, EpisodeRow.PLACE),
                    (child, found) -> {
                        for (var episode : child.episodes()) {
                            if (!episode.ended().isBlank()
                                    || (episode.legalStatus().is("V2")
                                            && episode.placement().is("K2"))) {
                                continue;
                            }
                            for (var header : child.headers()) {
                                var born = header.born().value();
                                if (born != null
                                        && Ages.birthday(born, 18)
                                                .isBefore(child.year().end())) {
                                    found.at(episode);
                                }
                            }
                        }
                    })
            .reading(Table.HEADER);

    private Rule359() {}
}

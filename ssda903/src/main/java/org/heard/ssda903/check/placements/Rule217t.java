package org.heard.ssda903.check.placements;

import java.time.LocalDate;
import java.time.Month;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule217t {
    private static final LocalDate LAST = LocalDate.of(2023, Month.OCTOBER, 28);

    static final Rule RULE = Rule.of(
            "217t",
            "The placement is independent living (P2), which the return does not take after 28 October 2023.",
            "Enter the code the placement has had since, or the day on which it ended.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.DECOM),
            EachEpisode.where(episode -> {
                if (!episode.placement().is("P2")) {
                    return false;
                }
                var ended = episode.ended().value();
                return ended == null ? episode.ended().isBlank() : ended.isAfter(LAST);
            }));

    private Rule217t() {}
}

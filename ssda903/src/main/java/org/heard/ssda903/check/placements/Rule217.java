package org.heard.ssda903.check.placements;

import java.time.LocalDate;
import java.time.Month;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule217 {
    private static final LocalDate FIRST = LocalDate.of(2015, Month.APRIL, 1);

    /// It is asked of episodes that begin on 1 April 2015 or later.
    static final Rule RULE = Rule.of(
            "217",
            "The child is placed for adoption with their foster carers (A3,"
                    + " A5), and the reason for the new episode is not S, T or U.",
            "Correct the placement or the reason: the carers have not changed.",
            Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.DECOM, EpisodeRow.RNE),
            EachEpisode.where(episode -> {
                if (!episode.placement().isOneOf("A3", "A5")) {
                    return false;
                }
                var began = episode.began().value();
                return began != null
                        && !began.isBefore(FIRST)
                        && !episode.reasonBegan().isOneOf("S", "T", "U");
            }));

    private Rule217() {}
}

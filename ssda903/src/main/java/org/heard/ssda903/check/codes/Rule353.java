package org.heard.ssda903.check.codes;

import java.time.LocalDate;
import java.time.Month;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule353 {
    /// When the Children Act 1989 came into force.
    private static final LocalDate CHILDREN_ACT = LocalDate.of(1991, Month.OCTOBER, 14);

    static final Rule RULE = Rule.of(
            "353",
            "The episode begins before 14 October 1991.",
            "Correct the first day: no episode of the return is older.",
            Fields.of(Table.EPISODES, EpisodeRow.DECOM),
            EachEpisode.where(episode -> {
                var began = episode.began().value();
                return began != null && began.isBefore(CHILDREN_ACT);
            }));

    private Rule353() {}
}

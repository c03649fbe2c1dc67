package org.heard.ssda903.check.codes;

import java.time.LocalDate;
import java.time.Month;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule446 {
    private static final LocalDate FIRST = LocalDate.of(2005, Month.DECEMBER, 1);

    static final Rule RULE = Rule.of(
            "446",
            "A placement order (E1) is given for an episode that begins before December 2005.",
            "Correct the legal status or the first day: there were no placement orders yet.",
            Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.DECOM),
            EachEpisode.where(episode -> {
                var began = episode.began().value();
                return began != null
                        && began.isBefore(FIRST)
                        && episode.legalStatus().is("E1");
            }));

    private Rule446() {}
}

package org.heard.ssda903.check.codes;

import java.time.LocalDate;
import java.time.Month;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule445 {
    private static final LocalDate LAST = LocalDate.of(2005, Month.DECEMBER, 31);

    static final Rule RULE = Rule.of(
            "445",
            "A freeing order (D1) is given for an episode that begins after December 2005.",
            "Correct the legal status or the first day: there have been no new freeing orders since.",
            Fields.of(Table.EPISODES, EpisodeRow.LS, EpisodeRow.DECOM),
            EachEpisode.where(episode -> {
                var began = episode.began().value();
                return began != null
                        && began.isAfter(LAST)
                        && episode.legalStatus().is("D1");
            }));

    private Rule445() {}
}

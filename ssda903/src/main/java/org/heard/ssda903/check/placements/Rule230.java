package org.heard.ssda903.check.placements;

import java.time.LocalDate;
import java.time.Month;
import org.heard.ssda903.check.EachEpisode;
import org.heard.ssda903.check.EpisodeKind;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Need;
import org.heard.ssda903.check.OfstedNumber;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;

final class Rule230 {
    private static final LocalDate LAST = LocalDate.of(2023, Month.OCTOBER, 28);

    static final Rule RULE = Rule.of(
                    "230",
                    "A placement in semi-independent living (H5) in England that"
                            + " went on after 28 October 2023 has no Ofsted number.",
                    "Enter the number with which it is registered.",
                    Fields.of(Table.EPISODES, EpisodeRow.PLACE, EpisodeRow.DEC, EpisodeRow.URN),
                    EachEpisode.where((episode, child) -> {
                        if (!episode.placement().is("H5")
                                || EpisodeKind.isShortBreak(episode)
                                || OfstedNumber.isGiven(episode)) {
                            return false;
                        }
                        var ended = episode.ended().value();
                        boolean wentOn = ended == null ? episode.ended().isBlank() : ended.isAfter(LAST);
                        return wentOn && !OfstedNumber.isOutsideEngland(episode, child);
                    }))
            .needing(Need.POSTCODES);

    private Rule230() {}
}

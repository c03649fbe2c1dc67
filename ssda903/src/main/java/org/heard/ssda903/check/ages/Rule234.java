package org.heard.ssda903.check.ages;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule234 {
    private static final int OLD_ENOUGH = 10;

    /// The age is taken on the day of the change: when the next episode begins. Where no other follows it is the day
    /// this one ended, and where that is not known either the day it began.
    static final Rule RULE = Rule.of(
            "234",
            "The reason the placement changed is that the child was admitted to custody (CUSTOD), and they were under"
                    + " ten.",
            "Correct the reason, the birth date or the days: nobody under ten is admitted to custody.",
            List.of(Fields.of(Table.HEADER, HeaderRow.DOB), Fields.of(Table.EPISODES, EpisodeRow.REASON_PLACE_CHANGE)),
            (child, found) -> {
                for (var episode : child.episodes()) {
                    if (!episode.reasonPlacementChanged().is("CUSTOD")) {
                        continue;
                    }
                    var changed = changed(child, episode);
                    for (var header : child.headers()) {
                        if (Aged.under(header.born(), OLD_ENOUGH, changed)) {
                            found.at(episode);
                            found.at(header);
                        }
                    }
                }
            });

    private static Cell<LocalDate> changed(ChildRows child, EpisodeRow episode) {
        var inOrder = child.episodesInOrder();
        for (int i = 0; i + 1 < inOrder.size(); i++) {
            if (inOrder.get(i).equals(episode)) {
                return inOrder.get(i + 1).began();
            }
        }
        return episode.ended().value() != null ? episode.ended() : episode.began();
    }

    private Rule234() {}
}

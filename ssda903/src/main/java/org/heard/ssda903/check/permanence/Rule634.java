package org.heard.ssda903.check.permanence;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.Table;

final class Rule634 {
    private static final LocalDate ASKED_SINCE = LocalDate.of(2016, Month.APRIL, 1);

    static final Rule RULE = Rule.of(
            "634",
            "What permanence the child had before is returned, and none of their episodes began on or after 1 April 2016.",
            "Take the child out of PrevPerm: it is asked of those who came into care since then.",
            List.of(
                    Fields.of(Table.EPISODES, EpisodeRow.DECOM),
                    Fields.of(
                            Table.PREVIOUS_PERMANENCE,
                            PreviousPermanenceRow.LA_PERM,
                            PreviousPermanenceRow.PREV_PERM,
                            PreviousPermanenceRow.DATE_PERM)),
            (child, found) -> {
                if (child.previousPermanence().isEmpty() || child.episodes().isEmpty() || mayHaveBegunSince(child)) {
                    return;
                }
                for (var row : child.previousPermanence()) {
                    if (!row.option().isBlank()
                            || !row.authority().isBlank()
                            || !row.ordered().isBlank()) {
                        found.at(row);
                        found.at(child.episodes());
                    }
                }
            });

    private static boolean mayHaveBegunSince(ChildRows child) {
        for (var episode : child.episodes()) {
            var began = episode.began().value();
            if (began == null || !began.isBefore(ASKED_SINCE)) {
                return true;
            }
        }
        return false;
    }

    private Rule634() {}
}

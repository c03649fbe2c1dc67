package org.heard.ssda903.check.times;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.PeriodOfCare;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule581 {
    /// Who went missing in no episode fails, also between two and after the last.
    static final Rule RULE = Rule.of(
                    "581",
                    "The child went missing on a day that is in none of their episodes.",
                    "Correct the start (MIS_START) or the episodes, or take the row out.",
                    Fields.of(Table.MISSING, MissingRow.MIS_START),
                    (child, found) -> {
                        if (child.missing().isEmpty() || child.episodes().isEmpty() || !PeriodOfCare.knowsAll(child)) {
                            return;
                        }
                        for (var missing : child.missing()) {
                            var began = missing.began().value();
                            if (began != null
                                    && !within(child.episodesInOrder(), began)
                                    && !PeriodOfCare.beganBefore(child, began)) {
                                found.at(missing);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private static boolean within(List<EpisodeRow> episodes, LocalDate day) {
        for (var episode : episodes) {
            if (PeriodOfCare.of(episode).holds(day)) {
                return true;
            }
        }
        return false;
    }

    private Rule581() {}
}

package org.heard.ssda903.check.times;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.check.Ages;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule580 {
    private static final int OF_AGE = 18;

    /// Asked of who was missing until they turned 18 and care ended on that day. An episode that another
    /// follows (X1) ends no care.
    static final Rule RULE = Rule.of(
                    "580",
                    "The child was missing when care ended on their 18th birthday; the reason care ended is not E8.",
                    "Enter E8 (care ended for another reason), or correct the day they were back.",
                    Fields.of(Table.EPISODES, EpisodeRow.REC),
                    (child, found) -> {
                        if (child.missing().isEmpty()) {
                            return;
                        }
                        for (var episode : child.episodes()) {
                            var ended = episode.ended().value();
                            if (ended != null
                                    && !episode.reasonEnded().isOneOf("E8", "X1")
                                    && missingUntilOfAge(child.missing(), ended)) {
                                found.at(episode);
                            }
                        }
                    })
            .reading(Table.MISSING);

    private static boolean missingUntilOfAge(List<MissingRow> rows, LocalDate day) {
        for (var missing : rows) {
            var born = missing.born().value();
            if (born != null && day.equals(missing.ended().value()) && day.equals(Ages.birthday(born, OF_AGE))) {
                return true;
            }
        }
        return false;
    }

    private Rule580() {}
}

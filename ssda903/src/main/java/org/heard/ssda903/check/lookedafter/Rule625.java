package org.heard.ssda903.check.lookedafter;

import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

final class Rule625 {
    static final Rule RULE = Rule.of(
            "625",
            "Her child was born after the year ended, or after she stopped being looked after.",
            "Correct MC_DOB, or the day care ended. A child born later is not returned: MOTHER is then 0.",
            List.of(Fields.of(Table.HEADER, HeaderRow.MC_DOB), Fields.of(Table.EPISODES, EpisodeRow.DEC)),
            (child, found) -> {
                for (var header : child.headers()) {
                    var born = header.motherOfChildBorn().value();
                    if (born == null) {
                        continue;
                    }
                    var last = whereCareEnded(child);
                    if (born.isAfter(child.year().end())
                            || (last != null && born.isAfter(last.ended().get()))) {
                        found.at(header);
                        if (last != null) {
                            found.at(last);
                        }
                    }
                }
            });

    /// The episode that ended last; null where one is open, its last day cannot be read, or another follows it (X1):
    /// she may still be looked after.
    private static @Nullable EpisodeRow whereCareEnded(ChildRows child) {
        EpisodeRow last = null;
        for (var episode : child.episodes()) {
            var ended = episode.ended().value();
            if (ended == null) {
                return null;
            }
            if (last == null || ended.isAfter(last.ended().get())) {
                last = episode;
            }
        }
        return last != null && last.reasonEnded().is("X1") ? null : last;
    }

    private Rule625() {}
}

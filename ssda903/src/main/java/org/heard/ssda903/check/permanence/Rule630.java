package org.heard.ssda903.check.permanence;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.Table;

final class Rule630 {
    /// An answer is whole with Z1 (none), or with another option, the authority and the day. What cannot be
    /// read is an answer; other checks speak of it.
    static final Rule RULE = Rule.of(
                    "630",
                    "The child came into care this year, and what permanence they had before is not returned, or not in"
                            + " full.",
                    "Add the child to PrevPerm: Z1 where there was none, else the option, the authority and the day.",
                    Fields.of(Table.EPISODES, EpisodeRow.RNE),
                    (child, found) -> {
                        for (var episode : child.episodes()) {
                            var began = episode.began().value();
                            if (episode.reasonBegan().is("S")
                                    && began != null
                                    && !began.isBefore(child.year().start())
                                    && !isAnswered(child)) {
                                found.at(episode);
                            }
                        }
                    })
            .reading(Table.PREVIOUS_PERMANENCE);

    private static boolean isAnswered(ChildRows child) {
        for (var row : child.previousPermanence()) {
            if (isWhole(row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWhole(PreviousPermanenceRow row) {
        return row.option().is("Z1")
                || (!row.option().isBlank()
                        && !row.authority().isBlank()
                        && !row.ordered().isBlank());
    }

    private Rule630() {}
}

package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule1010 {
    static final Rule RULE = Rule.of(
                    "1010",
                    "The child's last episode of the year before is still open, and this year they have"
                            + " none and are returned as a care leaver.",
                    "Add this year's episodes: at least the one that was open and its end.",
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                    (child, found) -> {
                        if (child.careLeavers().isEmpty() || !child.episodes().isEmpty()) {
                            return;
                        }
                        var before = child.lastEpisodesInOrder();
                        if (!before.isEmpty() && before.getLast().ended().isBlank()) {
                            found.at(child.careLeavers());
                        }
                    })
            .reading(Table.EPISODES)
            .readingLast(Table.EPISODES);

    private Rule1010() {}
}

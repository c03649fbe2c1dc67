package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule1002 {
    static final Rule RULE = Rule.of(
                    "1002",
                    "The young person is returned as a care leaver, and has no episode this year or last.",
                    "Check the child's number. If they left care before last year, say so when you submit;"
                            + " otherwise take the row out.",
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                    (child, found) -> {
                        if (child.episodes().isEmpty() && child.lastEpisodes().isEmpty()) {
                            found.at(child.careLeavers());
                        }
                    })
            .reading(Table.EPISODES)
            .readingLast(Table.EPISODES);

    private Rule1002() {}
}

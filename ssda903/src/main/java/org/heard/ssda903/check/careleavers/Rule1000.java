package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule1000 {
    /// The episodes of the year before count too, where they were given.
    static final Rule RULE = Rule.of(
                    "1000",
                    "The child died in care (E2), and is returned as a care leaver.",
                    "Take the row out of OC3, or correct why the episode ended.",
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                    (child, found) -> {
                        if (!child.careLeavers().isEmpty()
                                && (Care.endedInDeath(child.episodes()) || Care.endedInDeath(child.lastEpisodes()))) {
                            found.at(child.careLeavers());
                        }
                    })
            .reading(Table.EPISODES);

    private Rule1000() {}
}

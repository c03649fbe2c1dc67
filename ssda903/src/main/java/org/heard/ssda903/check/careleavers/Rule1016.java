package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule1016 {
    /// The birthday meant is the one in this year of who is 17 or 18 at its end. Leaving on the birthday counts.
    static final Rule RULE = Rule.of(
                    "1016",
                    "The young person left care after their 17th or 18th birthday, and is returned as a care leaver.",
                    "Take the row out of OC3, or correct the episodes or the birth date.",
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                    (child, found) -> {
                        for (var leaver : child.careLeavers()) {
                            var birthday = Told.ofLeaving(leaver) ? Birthday.of17Or18(leaver, child.year()) : null;
                            if (birthday != null && Care.endedOnOrAfter(child, birthday)) {
                                found.at(leaver);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule1016() {}
}

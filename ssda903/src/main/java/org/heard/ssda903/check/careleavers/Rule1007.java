package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule1007 {
    /// The birthday meant is the one in this year of who is 17 or 18 at its end. An episode still open counts;
    /// one that ended on the birthday does not.
    static final Rule RULE = Rule.of(
                    "1007",
                    "The young person was still looked after on their 17th or 18th birthday, and is"
                            + " returned as a care leaver.",
                    "Take the row out of OC3, or correct the episodes or the birth date.",
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                    (child, found) -> {
                        for (var leaver : child.careLeavers()) {
                            var birthday = Told.ofLeaving(leaver) ? Birthday.of17Or18(leaver, child.year()) : null;
                            if (birthday != null && Care.wasInCareOn(child, birthday)) {
                                found.at(leaver);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule1007() {}
}

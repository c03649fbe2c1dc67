package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule391 {
    private static final int YOUNGEST = 17;

    /// Only who is too young is found: care leavers up to 25 may be returned (351).
    static final Rule RULE = Rule.of(
            "391",
            "The young person had not turned 17 by the end of the year, and is returned as a care leaver.",
            "Correct the birth date, or take the row out of OC3.",
            Fields.of(Table.OC3, CareLeaverRow.DOB, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    if (Told.ofLeaving(leaver)
                            && Aged.under(leaver.born(), YOUNGEST, child.year().end())) {
                        found.at(leaver);
                    }
                }
            });

    private Rule391() {}
}

package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule153 {
    static final Rule RULE = Rule.of(
            "153",
            "Some of the three items on the care leaver are given, and some are blank.",
            "Give all three, or take the row out.",
            Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    if (Told.someIsBlank(leaver) && Told.ofLeaving(leaver)) {
                        found.at(leaver);
                    }
                }
            });

    private Rule153() {}
}

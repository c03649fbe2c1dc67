package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule132 {
    static final Rule RULE = Rule.of(
            "132",
            "What the care leaver does is missing, or is not one of the codes.",
            "Enter one of the activity codes; 0 if you are not in touch and do not know.",
            Fields.of(Table.OC3, CareLeaverRow.ACTIV),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    if (!leaver.activity().isValidIn(child.year())) {
                        found.at(leaver);
                    }
                }
            });

    private Rule132() {}
}

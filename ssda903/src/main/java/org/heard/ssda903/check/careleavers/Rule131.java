package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule131 {
    static final Rule RULE = Rule.of(
            "131",
            "Whether you are in touch with the care leaver is missing, or is not one of the codes.",
            "Enter YES, NO, DIED, REFU, NREQ or RHOM.",
            Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    if (!leaver.inTouch().isValidIn(child.year())) {
                        found.at(leaver);
                    }
                }
            });

    private Rule131() {}
}

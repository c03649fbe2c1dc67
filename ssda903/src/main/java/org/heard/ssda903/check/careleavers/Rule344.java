package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule344 {
    /// A blank is not 0 either.
    static final Rule RULE = Rule.of(
            "344",
            "The care leaver has died or gone home for six months or more, and activity or"
                    + " accommodation is not 0.",
            "Enter 0 for both.",
            Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    if (leaver.inTouch().isOneOf("DIED", "RHOM")
                            && !(leaver.activity().is("0")
                                    && leaver.accommodation().is("0"))) {
                        found.at(leaver);
                    }
                }
            });

    private Rule344() {}
}

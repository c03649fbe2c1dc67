package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule345 {
    static final Rule RULE = Rule.of(
            "345",
            "You are in touch with the care leaver, and activity or accommodation is 0.",
            "Enter what they do and where they live: 0 is for those you are not in touch with.",
            Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    if (leaver.inTouch().is("YES")
                            && (leaver.activity().is("0")
                                    || leaver.accommodation().is("0"))) {
                        found.at(leaver);
                    }
                }
            });

    private Rule345() {}
}

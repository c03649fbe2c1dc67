package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule1011 {
    static final Rule RULE = Rule.of(
                    "1011",
                    "Another authority took over the child's care at the end of the last episode (E3), and"
                            + " they are returned as a care leaver.",
                    "Take the row out of OC3: the other authority returns them. Or correct why the episode ended.",
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                    (child, found) -> {
                        if (child.careLeavers().isEmpty() || !Care.lastEndedWith("E3", child)) {
                            return;
                        }
                        for (var leaver : child.careLeavers()) {
                            if (Told.ofLeaving(leaver)) {
                                found.at(leaver);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule1011() {}
}

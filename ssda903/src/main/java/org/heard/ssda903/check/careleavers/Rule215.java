package org.heard.ssda903.check.careleavers;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule215 {
    static final Rule RULE = Rule.of(
            "215",
            "The young person is returned as a care leaver, and as looked after for twelve months:"
                    + " OC2 is answered.",
            "Take the answers out of OC2, or the row out of OC3.",
            List.of(
                    Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                    Fields.of(
                            Table.OC2,
                            HealthRow.CONVICTED,
                            HealthRow.HEALTH_CHECK,
                            HealthRow.IMMUNISATIONS,
                            HealthRow.TEETH_CHECK,
                            HealthRow.HEALTH_ASSESSMENT,
                            HealthRow.SUBSTANCE_MISUSE,
                            HealthRow.INTERVENTION_RECEIVED,
                            HealthRow.INTERVENTION_OFFERED)),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    for (var health : child.health()) {
                        if (Told.ofLeaving(leaver) && health.isAnswered()) {
                            found.at(leaver);
                            found.at(health);
                        }
                    }
                }
            });

    private Rule215() {}
}

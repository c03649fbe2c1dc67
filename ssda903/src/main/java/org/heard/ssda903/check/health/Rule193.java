package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule193 {
    static final Rule RULE = Rule.of(
            "193",
            "Help with substance misuse is answered, and the child is not said to have such a problem.",
            "Leave both answers on help blank, or enter 1 for SUBSTANCE_MISUSE.",
            Fields.of(
                    Table.OC2,
                    HealthRow.SUBSTANCE_MISUSE,
                    HealthRow.INTERVENTION_RECEIVED,
                    HealthRow.INTERVENTION_OFFERED),
            (child, found) -> {
                for (var health : child.health()) {
                    if ((health.substanceMisuse().isBlank()
                                    || health.substanceMisuse().is("0"))
                            && !(health.interventionReceived().isBlank()
                                    && health.interventionOffered().isBlank())) {
                        found.at(health);
                    }
                }
            });

    private Rule193() {}
}

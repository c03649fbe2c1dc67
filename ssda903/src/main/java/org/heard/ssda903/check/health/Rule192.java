package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule192 {
    static final Rule RULE = Rule.of(
            "192",
            "The child has a substance misuse problem, and it is not said whether they received help with it.",
            "Enter 1 or 0 for INTERVENTION_RECEIVED.",
            Fields.of(Table.OC2, HealthRow.SUBSTANCE_MISUSE, HealthRow.INTERVENTION_RECEIVED),
            (child, found) -> {
                for (var health : child.health()) {
                    if (health.substanceMisuse().is("1")
                            && health.interventionReceived().isBlank()) {
                        found.at(health);
                    }
                }
            });

    private Rule192() {}
}

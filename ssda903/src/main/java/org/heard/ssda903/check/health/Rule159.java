package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule159 {
    static final Rule RULE = Rule.of(
            "159",
            "The child received no help with substance misuse, and it is not said whether it was offered.",
            "Enter 1 (offered and refused) or 0 (not offered) for INTERVENTION_OFFERED.",
            Fields.of(
                    Table.OC2,
                    HealthRow.SUBSTANCE_MISUSE,
                    HealthRow.INTERVENTION_RECEIVED,
                    HealthRow.INTERVENTION_OFFERED),
            (child, found) -> {
                for (var health : child.health()) {
                    if (health.substanceMisuse().is("1")
                            && health.interventionReceived().is("0")
                            && health.interventionOffered().isBlank()) {
                        found.at(health);
                    }
                }
            });

    private Rule159() {}
}

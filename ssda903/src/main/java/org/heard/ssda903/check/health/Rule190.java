package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule190 {
    static final Rule RULE = Rule.of(
                    "190",
                    "Health, offending or substance misuse is answered, and the child was not looked after"
                            + " for all twelve months to 31 March.",
                    "Take the answers out, or correct the episodes.",
                    Fields.of(
                            Table.OC2,
                            HealthRow.CONVICTED,
                            HealthRow.HEALTH_CHECK,
                            HealthRow.IMMUNISATIONS,
                            HealthRow.TEETH_CHECK,
                            HealthRow.HEALTH_ASSESSMENT,
                            HealthRow.SUBSTANCE_MISUSE,
                            HealthRow.INTERVENTION_RECEIVED,
                            HealthRow.INTERVENTION_OFFERED),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (health.isAnswered() && child.wasNotLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule190() {}
}

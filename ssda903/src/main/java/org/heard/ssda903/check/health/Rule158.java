package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule158 {
    static final Rule RULE = Rule.of(
            "158",
            "The child received help with substance misuse, and whether it was offered is answered too.",
            "Leave INTERVENTION_OFFERED blank: it is asked where no help was received.",
            Fields.of(Table.OC2, HealthRow.INTERVENTION_RECEIVED, HealthRow.INTERVENTION_OFFERED),
            (child, found) -> {
                for (var health : child.health()) {
                    if (health.interventionReceived().is("1")
                            && !health.interventionOffered().isBlank()) {
                        found.at(health);
                    }
                }
            });

    private Rule158() {}
}

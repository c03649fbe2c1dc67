package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule198 {
    static final Rule RULE = Rule.of(
                    "198",
                    "A reason for no SDQ score is given, and the child was not looked after for all twelve"
                            + " months to 31 March.",
                    "Take the reason out, or correct the episodes.",
                    Fields.of(Table.OC2, HealthRow.SDQ_REASON),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (!health.sdqReason().isBlank() && child.wasNotLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule198() {}
}

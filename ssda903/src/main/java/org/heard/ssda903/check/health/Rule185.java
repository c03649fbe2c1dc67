package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule185 {
    static final Rule RULE = Rule.of(
                    "185",
                    "An SDQ score is given, and the child was not looked after for all twelve months to 31 March.",
                    "Take the score out, or correct the episodes.",
                    Fields.of(Table.OC2, HealthRow.SDQ_SCORE),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (!health.sdqScore().isBlank() && child.wasNotLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule185() {}
}

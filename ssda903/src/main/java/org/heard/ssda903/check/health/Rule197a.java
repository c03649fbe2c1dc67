package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule197a {
    static final Rule RULE = Rule.of(
            "197a",
            "Both an SDQ score and a reason for there being none are given.",
            "Keep the one that is true.",
            Fields.of(Table.OC2, HealthRow.SDQ_SCORE, HealthRow.SDQ_REASON),
            (child, found) -> {
                for (var health : child.health()) {
                    if (!health.sdqScore().isBlank() && !health.sdqReason().isBlank()) {
                        found.at(health);
                    }
                }
            });

    private Rule197a() {}
}

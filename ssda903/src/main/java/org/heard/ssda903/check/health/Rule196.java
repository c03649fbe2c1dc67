package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule196 {
    static final Rule RULE = Rule.of(
            "196",
            "The reason for no SDQ score is not one of the codes.",
            "Enter one of SDQ1 to SDQ5, or leave it blank if there is a score.",
            Fields.of(Table.OC2, HealthRow.SDQ_REASON),
            (child, found) -> {
                for (var health : child.health()) {
                    if (!health.sdqReason().isBlank() && !health.sdqReason().isValidIn(child.year())) {
                        found.at(health);
                    }
                }
            });

    private Rule196() {}
}

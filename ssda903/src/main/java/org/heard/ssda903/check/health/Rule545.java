package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule545 {
    static final Rule RULE = Rule.of(
                    "545",
                    "The child is under five on 31 March and was looked after for all of the year, and"
                            + " health checks for under fives are not answered.",
                    "Enter 1 or 0 for HEALTH_CHECK.",
                    Fields.of(Table.OC2, HealthRow.DOB, HealthRow.HEALTH_CHECK),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (health.healthCheck().isBlank()
                                    && Aged.under(
                                            health.born(),
                                            Answers.CHECKS_UNTIL,
                                            child.year().end())
                                    && child.wasLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule545() {}
}

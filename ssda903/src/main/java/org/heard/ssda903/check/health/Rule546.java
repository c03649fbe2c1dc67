package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule546 {
    /// Said of children looked after for all twelve months; of the others another check says that nothing
    /// is asked (190).
    static final Rule RULE = Rule.of(
                    "546",
                    "The child is five or older on 31 March, and health checks for under fives are answered.",
                    "Leave HEALTH_CHECK blank, or correct the birth date.",
                    Fields.of(Table.OC2, HealthRow.DOB, HealthRow.HEALTH_CHECK),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (!health.healthCheck().isBlank()
                                    && Aged.atLeast(
                                            health.born(),
                                            Answers.CHECKS_UNTIL,
                                            child.year().end())
                                    && child.wasLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule546() {}
}

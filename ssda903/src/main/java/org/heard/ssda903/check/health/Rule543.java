package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule543 {
    /// Who turns ten on 31 March is ten.
    static final Rule RULE = Rule.of(
                    "543",
                    "The child is ten or older on 31 March and was looked after for all of the year, and"
                            + " convictions are not answered.",
                    "Enter 1 or 0 for CONVICTED.",
                    Fields.of(Table.OC2, HealthRow.DOB, HealthRow.CONVICTED),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (health.convicted().isBlank()
                                    && Aged.atLeast(
                                            health.born(),
                                            Answers.CONVICTIONS_FROM,
                                            child.year().end())
                                    && child.wasLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule543() {}
}

package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule547 {
    /// The answer 1 is what calls for the others.
    static final Rule RULE = Rule.of(
            "547",
            "Health checks for under fives are returned as up to date, and immunisations, teeth,"
                    + " health assessment or substance misuse is blank.",
            "Answer all four.",
            Fields.of(
                    Table.OC2,
                    HealthRow.HEALTH_CHECK,
                    HealthRow.IMMUNISATIONS,
                    HealthRow.TEETH_CHECK,
                    HealthRow.HEALTH_ASSESSMENT,
                    HealthRow.SUBSTANCE_MISUSE),
            (child, found) -> {
                for (var health : child.health()) {
                    if (health.healthCheck().is("1") && Answers.someOfTheFourIsBlank(health)) {
                        found.at(health);
                    }
                }
            });

    private Rule547() {}
}

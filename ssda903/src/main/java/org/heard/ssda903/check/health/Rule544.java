package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule544 {
    /// As with 547, the answer 1 is what calls for the others.
    static final Rule RULE = Rule.of(
            "544",
            "The child is returned as convicted, and immunisations, teeth, health assessment or"
                    + " substance misuse is blank.",
            "Answer all four.",
            Fields.of(
                    Table.OC2,
                    HealthRow.CONVICTED,
                    HealthRow.IMMUNISATIONS,
                    HealthRow.TEETH_CHECK,
                    HealthRow.HEALTH_ASSESSMENT,
                    HealthRow.SUBSTANCE_MISUSE),
            (child, found) -> {
                for (var health : child.health()) {
                    if (health.convicted().is("1") && Answers.someOfTheFourIsBlank(health)) {
                        found.at(health);
                    }
                }
            });

    private Rule544() {}
}

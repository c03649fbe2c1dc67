package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule182 {
    /// Any of the eight answers makes the four necessary, also one of the four.
    static final Rule RULE = Rule.of(
            "182",
            "Some answers are given, and immunisations, teeth, health assessment or substance" + " misuse is blank.",
            "Answer all four, or leave the whole row blank.",
            Fields.of(
                    Table.OC2,
                    HealthRow.IMMUNISATIONS,
                    HealthRow.TEETH_CHECK,
                    HealthRow.HEALTH_ASSESSMENT,
                    HealthRow.SUBSTANCE_MISUSE,
                    HealthRow.CONVICTED,
                    HealthRow.HEALTH_CHECK,
                    HealthRow.INTERVENTION_RECEIVED,
                    HealthRow.INTERVENTION_OFFERED),
            (child, found) -> {
                for (var health : child.health()) {
                    if (Answers.someOfTheFourIsBlank(health) && health.isAnswered()) {
                        found.at(health);
                    }
                }
            });

    private Rule182() {}
}

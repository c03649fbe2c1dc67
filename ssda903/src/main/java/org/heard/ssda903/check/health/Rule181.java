package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule181 {
    static final Rule RULE = Rule.of(
            "181",
            "An answer on health, offending or substance misuse is neither 0 nor 1.",
            "Enter 0 (no) or 1 (yes), or leave blank what is not asked of this child.",
            Fields.of(
                    Table.OC2,
                    HealthRow.CONVICTED,
                    HealthRow.HEALTH_CHECK,
                    HealthRow.IMMUNISATIONS,
                    HealthRow.TEETH_CHECK,
                    HealthRow.HEALTH_ASSESSMENT,
                    HealthRow.SUBSTANCE_MISUSE,
                    HealthRow.INTERVENTION_RECEIVED,
                    HealthRow.INTERVENTION_OFFERED),
            (child, found) -> {
                for (var health : child.health()) {
                    if (Answers.anyIsNoAnswer(health)) {
                        found.at(health);
                    }
                }
            });

    private Rule181() {}
}

package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule186 {
    static final Rule RULE = Rule.of(
                    "186",
                    "An SDQ score is missing: the child was between four and sixteen all year and looked"
                            + " after for all of it.",
                    "Enter the score. Where there is none and its reason is given, say so to the department.",
                    Fields.of(Table.OC2, HealthRow.SDQ_SCORE),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (health.sdqScore().isBlank()
                                    && Sdq.isAskedAllYear(health, child.year())
                                    && child.wasLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule186() {}
}

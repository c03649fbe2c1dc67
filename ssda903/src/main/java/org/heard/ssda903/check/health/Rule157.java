package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule157 {
    /// Said of children looked after for all twelve months. Sixteen they are until they turn seventeen.
    static final Rule RULE = Rule.of(
                    "157",
                    "The reason for no SDQ score is the child's age (SDQ1), and they were between four and"
                            + " sixteen all year.",
                    "Enter the score, or the reason that is true (SDQ2 to SDQ5), or correct the birth date.",
                    Fields.of(Table.OC2, HealthRow.SDQ_REASON, HealthRow.DOB),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (health.sdqReason().is("SDQ1")
                                    && health.sdqScore().isBlank()
                                    && Sdq.isAskedAllYear(health, child.year())
                                    && child.wasLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule157() {}
}

package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule180 {
    /// A whole number that a program wrote with a nought behind the point, such as 20.0, is one.
    static final Rule RULE = Rule.of(
            "180",
            "The SDQ score is not a whole number from 0 to 40.",
            "Correct the score. If there is none, leave it blank and give the reason.",
            Fields.of(Table.OC2, HealthRow.SDQ_SCORE),
            (child, found) -> {
                for (var health : child.health()) {
                    if (health.sdqScore().isUnreadable()
                            && !Sdq.isWholeScore(health.sdqScore().text())) {
                        found.at(health);
                    }
                }
            });

    private Rule180() {}
}

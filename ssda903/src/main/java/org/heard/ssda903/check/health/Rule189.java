package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule189 {
    static final Rule RULE = Rule.of(
            "189",
            "The child was seventeen or older when the year began, and an SDQ score or a reason for"
                    + " none is given.",
            "Take both out: it is asked up to sixteen. Or correct the birth date.",
            Fields.of(Table.OC2, HealthRow.DOB, HealthRow.SDQ_SCORE, HealthRow.SDQ_REASON),
            (child, found) -> {
                for (var health : child.health()) {
                    if (Sdq.isAnswered(health)
                            && Aged.atLeast(
                                    health.born(), Sdq.UNTIL, child.year().start())) {
                        found.at(health);
                    }
                }
            });

    private Rule189() {}
}

package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule188 {
    static final Rule RULE = Rule.of(
            "188",
            "The child is under four on 31 March, and an SDQ score or a reason for none is given.",
            "Take both out: it is asked from four on. Or correct the birth date.",
            Fields.of(Table.OC2, HealthRow.SDQ_SCORE, HealthRow.SDQ_REASON),
            (child, found) -> {
                for (var health : child.health()) {
                    if (Sdq.isAnswered(health)
                            && Aged.under(health.born(), Sdq.FROM, child.year().end())) {
                        found.at(health);
                    }
                }
            });

    private Rule188() {}
}

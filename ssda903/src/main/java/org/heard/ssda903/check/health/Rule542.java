package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule542 {
    static final Rule RULE = Rule.of(
            "542",
            "The child is under ten on 31 March, and convictions are answered.",
            "Leave CONVICTED blank: it is asked from ten on. Or correct the birth date.",
            Fields.of(Table.OC2, HealthRow.CONVICTED),
            (child, found) -> {
                for (var health : child.health()) {
                    if (!health.convicted().isBlank()
                            && Aged.under(
                                    health.born(),
                                    Answers.CONVICTIONS_FROM,
                                    child.year().end())) {
                        found.at(health);
                    }
                }
            });

    private Rule542() {}
}

package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule564 {
    static final Rule RULE = Rule.of(
            "564",
            "The child was missing or away, and it is not said since when.",
            "Enter the day on which they went missing (MIS_START).",
            Fields.of(Table.MISSING, MissingRow.MISSING, MissingRow.MIS_START),
            (child, found) -> {
                for (var missing : child.missing()) {
                    if (missing.began().isBlank() && missing.type().isValidIn(child.year())) {
                        found.at(missing);
                    }
                }
            });

    private Rule564() {}
}

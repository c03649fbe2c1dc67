package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule566 {
    static final Rule RULE = Rule.of(
            "566",
            "The day on which a time missing or away ended is given, and not which of the two it was.",
            "Enter M (missing) or A (away from placement without authorisation).",
            Fields.of(Table.MISSING, MissingRow.MISSING, MissingRow.MIS_END),
            (child, found) -> {
                for (var missing : child.missing()) {
                    if (missing.type().isBlank() && !missing.ended().isBlank()) {
                        found.at(missing);
                    }
                }
            });

    private Rule566() {}
}

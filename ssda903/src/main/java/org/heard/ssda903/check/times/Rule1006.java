package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule1006 {
    static final Rule RULE = Rule.of(
            "1006",
            "Whether the child was missing or away is none of the codes.",
            "Enter M (missing) or A (away from placement without authorisation).",
            Fields.of(Table.MISSING, MissingRow.MISSING),
            (child, found) -> {
                for (var missing : child.missing()) {
                    if (!missing.type().isBlank() && !missing.type().isValidIn(child.year())) {
                        found.at(missing);
                    }
                }
            });

    private Rule1006() {}
}

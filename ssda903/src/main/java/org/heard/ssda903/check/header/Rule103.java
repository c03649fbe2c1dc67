package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule103 {
    static final Rule RULE = Rule.of(
            "103",
            "The child's ethnicity is missing, or is not one of the codes.",
            "Enter one of the ethnicity codes: REFU if it was refused, NOBT if you do not have it yet.",
            Fields.of(Table.HEADER, HeaderRow.ETHNIC),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (!header.ethnicity().isValidIn(child.year())) {
                        found.at(header);
                    }
                }
            });

    private Rule103() {}
}

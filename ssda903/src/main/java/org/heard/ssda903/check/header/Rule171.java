package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule171 {
    static final Rule RULE = Rule.of(
            "171",
            "The birth date of the mother's child is not a date.",
            "Enter it as dd/mm/yyyy.",
            Fields.of(Table.HEADER, HeaderRow.MC_DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (header.motherOfChildBorn().isUnreadable()) {
                        found.at(header);
                    }
                }
            });

    private Rule171() {}
}

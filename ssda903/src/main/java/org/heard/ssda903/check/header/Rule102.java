package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule102 {
    static final Rule RULE = Rule.of(
            "102",
            "The child's birth date is missing, or is not a date.",
            "Enter it as dd/mm/yyyy.",
            Fields.of(Table.HEADER, HeaderRow.DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (header.born().value() == null) {
                        found.at(header);
                    }
                }
            });

    private Rule102() {}
}

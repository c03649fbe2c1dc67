package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule232 {
    static final Rule RULE = Rule.of(
            "232",
            "The child's sex is given as unknown (U).",
            "Enter M or F if you know it. If nobody does, say so when you submit.",
            Fields.of(Table.HEADER, HeaderRow.SEX),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (header.sex().is("U")) {
                        found.at(header);
                    }
                }
            });

    private Rule232() {}
}

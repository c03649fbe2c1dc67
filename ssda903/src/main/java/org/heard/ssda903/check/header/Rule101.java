package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule101 {
    static final Rule RULE = Rule.of(
            "101",
            "The child's sex is missing, or is not one of this year's codes.",
            "Enter M, F or U; up to 2023/24, 1 for male or 2 for female.",
            Fields.of(Table.HEADER, HeaderRow.SEX),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (!header.sex().isValidIn(child.year())) {
                        found.at(header);
                    }
                }
            });

    private Rule101() {}
}

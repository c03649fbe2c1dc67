package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule301 {
    static final Rule RULE = Rule.of(
            "301",
            "The child was born after the end of the year.",
            "Correct the birth date, or take the child out: they belong to a later return.",
            Fields.of(Table.HEADER, HeaderRow.DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (Aged.under(header.born(), 0, child.year().end())) {
                        found.at(header);
                    }
                }
            });

    private Rule301() {}
}

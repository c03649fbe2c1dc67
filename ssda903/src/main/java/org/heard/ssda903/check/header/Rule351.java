package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule351 {
    private static final int OLDEST = 25;

    /// Who turns 25 on the first day of the year is not over it yet.
    static final Rule RULE = Rule.of(
            "351",
            "The young person had turned 25 before the year began.",
            "Check the birth date. If it is right, take them out: the return ends at that age.",
            Fields.of(Table.HEADER, HeaderRow.DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (Aged.atLeast(header.born(), OLDEST, child.year().start().minusDays(1))) {
                        found.at(header);
                    }
                }
            });

    private Rule351() {}
}

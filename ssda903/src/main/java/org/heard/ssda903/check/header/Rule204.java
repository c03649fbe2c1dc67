package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule204 {
    /// One that is missing in one of the years differs, and so does one that was not yet obtained (NOBT)
    /// and now is.
    static final Rule RULE = Rule.of(
                    "204",
                    "The child's ethnicity is not the one returned last year.",
                    "Correct whichever year is wrong. If this year's is right, say so when you submit.",
                    Fields.of(Table.HEADER, HeaderRow.ETHNIC),
                    (child, found) -> {
                        for (var before : child.lastHeaders()) {
                            for (var header : child.headers()) {
                                if (!header.ethnicity().saysTheSameAs(before.ethnicity())) {
                                    found.at(header);
                                }
                            }
                        }
                    })
            .readingLast(Table.HEADER);

    private Rule204() {}
}

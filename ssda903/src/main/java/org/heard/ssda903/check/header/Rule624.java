package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule624 {
    /// One that was given last year and is blank now differs.
    static final Rule RULE = Rule.of(
                    "624",
                    "The birth date of the mother's first child is not the one returned last year.",
                    "Enter last year's again, or correct it. If last year's return was wrong, say so when you submit.",
                    Fields.of(Table.HEADER, HeaderRow.MC_DOB),
                    (child, found) -> {
                        for (var before : child.lastHeaders()) {
                            for (var header : child.headers()) {
                                if (!before.motherOfChildBorn().isBlank()
                                        && !Said.theSame(header.motherOfChildBorn(), before.motherOfChildBorn())) {
                                    found.at(header);
                                }
                            }
                        }
                    })
            .readingLast(Table.HEADER);

    private Rule624() {}
}

package org.heard.ssda903.check.header;

import java.util.Objects;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule203 {
    /// One that is missing, or is no day, in one of the years differs.
    static final Rule RULE = Rule.of(
                    "203",
                    "The child's birth date is not the one returned last year.",
                    "Correct whichever year is wrong. If this year's is right, say so when you submit.",
                    Fields.of(Table.HEADER, HeaderRow.DOB),
                    (child, found) -> {
                        for (var before : child.lastHeaders()) {
                            for (var header : child.headers()) {
                                if (!Objects.equals(
                                        header.born().value(), before.born().value())) {
                                    found.at(header);
                                }
                            }
                        }
                    })
            .readingLast(Table.HEADER);

    private Rule203() {}
}

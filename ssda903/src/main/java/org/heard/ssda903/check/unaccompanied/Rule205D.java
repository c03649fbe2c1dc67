package org.heard.ssda903.check.unaccompanied;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule205D {
    /// Asked of children who were in last year's return.
    static final Rule RULE = Rule.of(
                    "205D",
                    "The child is unaccompanied and seeking asylum this year; last year they were returned and were not.",
                    "Take the child out of UASC, or put last year's return right.",
                    Fields.of(Table.HEADER, HeaderRow.CHILD),
                    (child, found) -> {
                        if (child.isUnaccompanied()
                                && !child.wasUnaccompaniedLastYear()
                                && !child.lastHeaders().isEmpty()) {
                            found.at(child.headers());
                        }
                    })
            .reading(Table.UASC)
            .readingLast(Table.UASC, Table.HEADER);

    private Rule205D() {}
}

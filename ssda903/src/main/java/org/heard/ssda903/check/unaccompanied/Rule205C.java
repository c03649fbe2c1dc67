package org.heard.ssda903.check.unaccompanied;

import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class Rule205C {
    /// As with 303, no file can fail this.
    static final Rule RULE = Rule.of(
                    "205C",
                    "A day is given on which the child ceased to be unaccompanied and seeking asylum; they are not said"
                            + " to have been, this year or last.",
                    "Return the child as unaccompanied, or take the day out.",
                    Status.FIELDS,
                    (child, found) -> {
                        if (child.isUnaccompanied() || child.wasUnaccompaniedLastYear()) {
                            return;
                        }
                        for (var row : child.unaccompanied()) {
                            if (!row.ceased().isBlank()) {
                                found.at(row);
                                found.at(child.headers());
                            }
                        }
                    })
            .readingLast(Table.UASC, Table.HEADER);

    private Rule205C() {}
}

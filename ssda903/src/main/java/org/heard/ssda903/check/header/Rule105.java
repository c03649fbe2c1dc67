package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class Rule105 {
    /// Header has no column for it: a child with a row in UASC is one, a child without is not. So it is said of
    /// every child once that table is given, and no row can fail.
    static final Rule RULE = Rule.of(
                    "105",
                    "It is not said whether the child is an unaccompanied asylum-seeking child (UASC).",
                    "Give the table UASC, with a row for each child who is or was one in the year.",
                    Fields.of(Table.HEADER),
                    (child, found) -> {
                        // Whoever has a row in UASC is one, and nobody else.
                    })
            .reading(Table.UASC);

    private Rule105() {}
}

package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule620 {
    private static final int YOUNGEST = 11;

    /// Her age on the first day of the year counts.
    static final Rule RULE = Rule.of(
            "620",
            "The child is marked as a mother, and was under eleven when the year began.",
            "Correct the birth date, or enter 0 for mother.",
            Fields.of(Table.HEADER, HeaderRow.DOB, HeaderRow.MOTHER),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (header.mother().is("1")
                            && Aged.under(header.born(), YOUNGEST, child.year().start())) {
                        found.at(header);
                    }
                }
            });

    private Rule620() {}
}

package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule231 {
    private static final int EXPECTED_FROM = 11;

    /// Header has no column for it: whoever has a row in UASC is one.
    static final Rule RULE = Rule.of(
                    "231",
                    "An unaccompanied asylum-seeking child is younger than eleven.",
                    "Check the birth date. If it is right, say so when you submit.",
                    Fields.of(Table.HEADER, HeaderRow.DOB),
                    (child, found) -> {
                        for (var header : child.headers()) {
                            if (child.isUnaccompanied()
                                    && Aged.under(
                                            header.born(),
                                            EXPECTED_FROM,
                                            child.year().end())) {
                                found.at(header);
                            }
                        }
                    })
            .reading(Table.UASC);

    private Rule231() {}
}

package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule626 {
    static final Rule RULE = Rule.of(
                    "626",
                    "The mother's first child was born before this year began, and last year she was"
                            + " returned as not a mother.",
                    "Correct the child's birth date, or say when you submit that last year's return was wrong.",
                    Fields.of(Table.HEADER, HeaderRow.MOTHER, HeaderRow.MC_DOB),
                    (child, found) -> {
                        for (var before : child.lastHeaders()) {
                            for (var header : child.headers()) {
                                if (header.mother().is("1")
                                        && before.mother().is("0")
                                        && Motherhood.beganBefore(child.year().start(), header)) {
                                    found.at(header);
                                }
                            }
                        }
                    })
            .readingLast(Table.HEADER);

    private Rule626() {}
}

package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.Sexes;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule202 {
    /// 1 and M are the same, and 2 and F. One that is missing in one of the years differs.
    static final Rule RULE = Rule.of(
                    "202",
                    "The child's sex is not the one returned last year.",
                    "Correct whichever year is wrong. If this year's is right, say so when you submit.",
                    Fields.of(Table.HEADER, HeaderRow.SEX),
                    (child, found) -> {
                        for (var before : child.lastHeaders()) {
                            for (var header : child.headers()) {
                                if (!Sexes.areSame(header.sex(), before.sex())) {
                                    found.at(header);
                                }
                            }
                        }
                    })
            .readingLast(Table.HEADER);

    private Rule202() {}
}

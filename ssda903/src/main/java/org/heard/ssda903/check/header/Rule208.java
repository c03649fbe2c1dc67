package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule208 {
    static final Rule RULE = Rule.of(
                    "208",
                    "The unique pupil number (UPN) is not the one returned last year.",
                    "Correct it: a number stays, and one that was not known can become known. If this"
                            + " year's is right, say so when you submit.",
                    Fields.of(Table.HEADER, HeaderRow.UPN),
                    (child, found) -> {
                        for (var before : child.lastHeaders()) {
                            for (var header : child.headers()) {
                                if (Upns.contradict(header.upn(), before.upn())) {
                                    found.at(header);
                                }
                            }
                        }
                    })
            .readingLast(Table.HEADER);

    private Rule208() {}
}

package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule444 {
    static final Rule RULE = Rule.of(
            "444",
            "Another row of the header has the same unique pupil number (UPN).",
            "Find out whose number it is and correct the other; enter UN5 if the school's data cannot tell.",
            Fields.of(Table.HEADER, HeaderRow.UPN),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (child.isSharedUpn(header)) {
                        found.at(header);
                    }
                }
            });

    private Rule444() {}
}

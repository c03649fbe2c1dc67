package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule168 {
    /// A blank is another check's (442).
    static final Rule RULE = Rule.of(
            "168",
            "The unique pupil number (UPN) is not written as one.",
            "Correct it: a letter and 12 digits, or a letter, 11 digits and a letter. Enter UN1 to"
                    + " UN5 if there is none.",
            Fields.of(Table.HEADER, HeaderRow.UPN),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (header.upn().isUnreadable()) {
                        found.at(header);
                    }
                }
            });

    private Rule168() {}
}

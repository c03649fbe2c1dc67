package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule621 {
    /// Born on one day is found too.
    static final Rule RULE = Rule.of(
            "621",
            "The mother is no older than her child.",
            "Correct her birth date or her child's.",
            Fields.of(Table.HEADER, HeaderRow.DOB, HeaderRow.MC_DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (Motherhood.isNoOlderThanHerChild(header)) {
                        found.at(header);
                    }
                }
            });

    private Rule621() {}
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule113 {
    static final Rule RULE = Rule.of(
            "113",
            "The day the child was matched with the adopters (DATE_MATCH) is no day.",
            "Enter it as dd/mm/yyyy; leave all of AD1 blank for a child who was not adopted.",
            Fields.of(Table.AD1, AdoptionRow.DATE_MATCH),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.matched().isUnreadable()) {
                        found.at(row);
                    }
                }
            });

    private Rule113() {}
}

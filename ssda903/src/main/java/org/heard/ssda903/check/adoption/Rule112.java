package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule112 {
    static final Rule RULE = Rule.of(
            "112",
            "The day of the decision that the child should be placed for adoption (DATE_INT) is no day.",
            "Enter it as dd/mm/yyyy; leave all of AD1 blank for a child who was not adopted.",
            Fields.of(Table.AD1, AdoptionRow.DATE_INT),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.decided().isUnreadable()) {
                        found.at(row);
                    }
                }
            });

    private Rule112() {}
}

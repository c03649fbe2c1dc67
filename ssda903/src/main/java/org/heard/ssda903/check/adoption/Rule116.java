package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule116 {
    static final Rule RULE = Rule.of(
            "116",
            "The day of the decision that the child should no longer be placed for adoption is no day.",
            "Enter it as dd/mm/yyyy; leave it blank while the first decision stands.",
            Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED_CEASED),
            (child, found) -> {
                for (var decision : child.placedForAdoption()) {
                    if (decision.reversed().isUnreadable()) {
                        found.at(decision);
                    }
                }
            });

    private Rule116() {}
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule115 {
    static final Rule RULE = Rule.of(
            "115",
            "The day of the decision that the child should be placed for adoption is no day.",
            "Enter it as dd/mm/yyyy.",
            Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED),
            (child, found) -> {
                for (var decision : child.placedForAdoption()) {
                    if (decision.decided().isUnreadable()) {
                        found.at(decision);
                    }
                }
            });

    private Rule115() {}
}

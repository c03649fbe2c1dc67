package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule522 {
    static final Rule RULE = Rule.of(
            "522",
            "The decision that the child should be placed for adoption comes after its own reversal.",
            "Correct the one day or the other; two decisions are two rows.",
            Fields.of(
                    Table.PLACED_FOR_ADOPTION,
                    PlacedForAdoptionRow.DATE_PLACED,
                    PlacedForAdoptionRow.DATE_PLACED_CEASED),
            (child, found) -> {
                for (var decision : child.placedForAdoption()) {
                    var decided = decision.decided().value();
                    var reversed = decision.reversed().value();
                    if (decided != null && reversed != null && decided.isAfter(reversed)) {
                        found.at(decision);
                    }
                }
            });

    private Rule522() {}
}

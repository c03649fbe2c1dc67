package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule563 {
    static final Rule RULE = Rule.of(
            "563",
            "The reversal of a decision is told, and the decision that the child should be placed for adoption"
                    + " has no day.",
            "Enter the day of that decision (DATE_PLACED).",
            Fields.of(
                    Table.PLACED_FOR_ADOPTION,
                    PlacedForAdoptionRow.DATE_PLACED,
                    PlacedForAdoptionRow.DATE_PLACED_CEASED,
                    PlacedForAdoptionRow.REASON_PLACED_CEASED),
            (child, found) -> {
                for (var decision : child.placedForAdoption()) {
                    if (decision.decided().isBlank()
                            && !decision.reversed().isBlank()
                            && !decision.reasonReversed().isBlank()) {
                        found.at(decision);
                    }
                }
            });

    private Rule563() {}
}

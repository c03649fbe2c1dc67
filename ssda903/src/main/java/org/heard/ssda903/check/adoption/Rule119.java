package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule119 {
    static final Rule RULE = Rule.of(
            "119",
            "Of the reversal of the decision only the day is given, or only the reason.",
            "Enter both: when it was decided that the child should no longer be placed for adoption, and why"
                    + " (RD1 to RD4).",
            Fields.of(
                    Table.PLACED_FOR_ADOPTION,
                    PlacedForAdoptionRow.DATE_PLACED_CEASED,
                    PlacedForAdoptionRow.REASON_PLACED_CEASED),
            (child, found) -> {
                for (var decision : child.placedForAdoption()) {
                    if (decision.reversed().isBlank()
                            != decision.reasonReversed().isBlank()) {
                        found.at(decision);
                    }
                }
            });

    private Rule119() {}
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule120 {
    static final Rule RULE = Rule.of(
            "120",
            "The reason why the decision was reversed is none of the codes.",
            "Enter the one of RD1 to RD4 that says why; leave it blank while the decision stands.",
            Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.REASON_PLACED_CEASED),
            (child, found) -> {
                for (var decision : child.placedForAdoption()) {
                    if (!decision.reasonReversed().isBlank()
                            && !decision.reasonReversed().isValidIn(child.year())) {
                        found.at(decision);
                    }
                }
            });

    private Rule120() {}
}

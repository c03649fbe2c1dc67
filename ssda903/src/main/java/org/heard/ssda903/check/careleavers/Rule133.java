package org.heard.ssda903.check.careleavers;

import java.util.Set;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule133 {
    private static final Set<String> NEVER_SUITABLE = Set.of("S1", "X1");

    /// Having no home (S) or being in custody (X) is never suitable accommodation: S2 and X2 are codes, S1 and
    /// X1 are not.
    static final Rule RULE = Rule.of(
            "133",
            "Where the care leaver lives is missing, or is not one of the codes.",
            "Enter one of the accommodation codes; 0 if you are not in touch and do not know.",
            Fields.of(Table.OC3, CareLeaverRow.ACCOM),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    if (!leaver.accommodation().isValidIn(child.year())
                            || leaver.accommodation().isOneOf(NEVER_SUITABLE)) {
                        found.at(leaver);
                    }
                }
            });

    private Rule133() {}
}

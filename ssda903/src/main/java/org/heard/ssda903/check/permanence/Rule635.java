package org.heard.ssda903.check.permanence;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.Table;

final class Rule635 {
    /// Either of the two without any option fails, both with Z1 do.
    static final Rule RULE = Rule.of(
            "635",
            "A day or an authority of an order is given for a child who is said to have had none (Z1), or of whom it is"
                    + " not said.",
            "Enter the option the child had (P1 to P4), or take the day and the authority out.",
            Fields.of(
                    Table.PREVIOUS_PERMANENCE,
                    PreviousPermanenceRow.LA_PERM,
                    PreviousPermanenceRow.DATE_PERM,
                    PreviousPermanenceRow.PREV_PERM),
            (child, found) -> {
                for (var row : child.previousPermanence()) {
                    boolean where = !row.authority().isBlank();
                    boolean when = !row.ordered().isBlank();
                    if (row.option().isBlank() ? where || when : row.option().is("Z1") && where && when) {
                        found.at(row);
                    }
                }
            });

    private Rule635() {}
}

package org.heard.ssda903.check.permanence;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.Table;

final class Rule631 {
    static final Rule RULE = Rule.of(
            "631",
            "The permanence the child had before is none of the codes.",
            "Enter P1 (adoption), P2 (special guardianship), P3 (living arrangements order), P4 (not known) or Z1 (none).",
            Fields.of(Table.PREVIOUS_PERMANENCE, PreviousPermanenceRow.PREV_PERM),
            (child, found) -> {
                for (var row : child.previousPermanence()) {
                    if (!row.option().isBlank() && !row.option().isValidIn(child.year())) {
                        found.at(row);
                    }
                }
            });

    private Rule631() {}
}

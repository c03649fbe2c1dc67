package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule333 {
    /// A match without the day of the decision fails too: there is no day on or before it.
    static final Rule RULE = Rule.of(
            "333",
            "The child was matched with the adopters before the decision that they should be placed for adoption, or"
                    + " that decision has no day.",
            "Correct the day of the decision (DATE_INT) or of the match (DATE_MATCH).",
            Fields.of(Table.AD1, AdoptionRow.DATE_INT),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    var matched = row.matched().value();
                    if (matched == null) {
                        continue;
                    }
                    var decided = row.decided().value();
                    if (decided == null ? row.decided().isBlank() : decided.isAfter(matched)) {
                        found.at(row);
                    }
                }
            });

    private Rule333() {}
}

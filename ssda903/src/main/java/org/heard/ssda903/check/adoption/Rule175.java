package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule175 {
    static final Rule RULE = Rule.of(
            "175",
            "The number of adopters is neither 1 nor 2.",
            "Enter 1 for one adopter, 2 for a couple.",
            Fields.of(Table.AD1, AdoptionRow.NB_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (!row.adopters().isBlank() && !row.adopters().isValidIn(child.year())) {
                        found.at(row);
                    }
                }
            });

    private Rule175() {}
}

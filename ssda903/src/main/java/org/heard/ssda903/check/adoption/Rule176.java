package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule176 {
    static final Rule RULE = Rule.of(
            "176",
            "The sex of the adopters is none of the codes.",
            "Enter M1 or F1 for one adopter; MM, FF or MF for a couple.",
            Fields.of(Table.AD1, AdoptionRow.SEX_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (!row.sexOfAdopters().isBlank() && !row.sexOfAdopters().isValidIn(child.year())) {
                        found.at(row);
                    }
                }
            });

    private Rule176() {}
}

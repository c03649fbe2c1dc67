package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule511 {
    static final Rule RULE = Rule.of(
            "511",
            "There are two adopters, and the sex given is that of one (M1, F1).",
            "Enter MM, FF or MF, or correct the number of adopters.",
            Fields.of(Table.AD1, AdoptionRow.NB_ADOPTR, AdoptionRow.SEX_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.adopters().is("2") && row.sexOfAdopters().isOneOf("M1", "F1")) {
                        found.at(row);
                    }
                }
            });

    private Rule511() {}
}

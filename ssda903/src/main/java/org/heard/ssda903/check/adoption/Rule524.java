package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule524 {
    static final Rule RULE = Rule.of(
            "524",
            "The adopters are a married couple of the same gender (L12), and their sex is not given as MM or" + " FF.",
            "Enter MM or FF, or correct the legal status of the adopters.",
            Fields.of(Table.AD1, AdoptionRow.SEX_ADOPTR, AdoptionRow.LS_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.legalStatusOfAdopters().is("L12")
                            && !row.sexOfAdopters().isOneOf("MM", "FF")) {
                        found.at(row);
                    }
                }
            });

    private Rule524() {}
}

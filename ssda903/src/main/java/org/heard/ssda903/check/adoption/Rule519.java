package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule519 {
    static final Rule RULE = Rule.of(
            "519",
            "The adopters are in a civil partnership (L2), and their sex is not given as that of a couple.",
            "Enter MM, FF or MF, or correct the legal status of the adopters.",
            Fields.of(Table.AD1, AdoptionRow.SEX_ADOPTR, AdoptionRow.LS_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.legalStatusOfAdopters().is("L2")
                            && !row.sexOfAdopters().isOneOf("MM", "FF", "MF")) {
                        found.at(row);
                    }
                }
            });

    private Rule519() {}
}

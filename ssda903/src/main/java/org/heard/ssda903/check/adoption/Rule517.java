package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule517 {
    static final Rule RULE = Rule.of(
            "517",
            "The adopters are an unmarried couple of different genders (L3), and their sex is not given as MF.",
            "Enter MF, or correct the legal status of the adopters.",
            Fields.of(Table.AD1, AdoptionRow.SEX_ADOPTR, AdoptionRow.LS_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.legalStatusOfAdopters().is("L3")
                            && !row.sexOfAdopters().is("MF")) {
                        found.at(row);
                    }
                }
            });

    private Rule517() {}
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule520 {
    static final Rule RULE = Rule.of(
            "520",
            "The adopters are a married couple of different genders (L11), and their sex is given as something"
                    + " else than MF.",
            "Enter MF, or correct the legal status of the adopters.",
            Fields.of(Table.AD1, AdoptionRow.SEX_ADOPTR, AdoptionRow.LS_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.legalStatusOfAdopters().is("L11")
                            && !row.sexOfAdopters().isBlank()
                            && !row.sexOfAdopters().is("MF")) {
                        found.at(row);
                    }
                }
            });

    private Rule520() {}
}

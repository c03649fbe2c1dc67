package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule514 {
    static final Rule RULE = Rule.of(
            "514",
            "The legal status is that of one adopter (L0), and the sex given is not that of one.",
            "Enter M1 or F1, or correct the legal status of the adopters.",
            Fields.of(Table.AD1, AdoptionRow.SEX_ADOPTR, AdoptionRow.LS_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.legalStatusOfAdopters().is("L0")
                            && !row.sexOfAdopters().isBlank()
                            && !row.sexOfAdopters().isOneOf("M1", "F1")) {
                        found.at(row);
                    }
                }
            });

    private Rule514() {}
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule177 {
    static final Rule RULE = Rule.of(
            "177",
            "The legal status of the adopters is none of the codes.",
            "Enter L0 for one adopter; L11, L12, L2, L3 or L4 for a couple.",
            Fields.of(Table.AD1, AdoptionRow.LS_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (!row.legalStatusOfAdopters().isBlank()
                            && !row.legalStatusOfAdopters().isValidIn(child.year())) {
                        found.at(row);
                    }
                }
            });

    private Rule177() {}
}

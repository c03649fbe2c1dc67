package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule114 {
    static final Rule RULE = Rule.of(
            "114",
            "Whether a former foster carer adopted the child is neither 0 nor 1.",
            "Enter 1 if a former foster carer adopted the child, 0 if not.",
            Fields.of(Table.AD1, AdoptionRow.FOSTER_CARE),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (!row.byFormerCarer().isBlank() && !row.byFormerCarer().isValidIn(child.year())) {
                        found.at(row);
                    }
                }
            });

    private Rule114() {}
}

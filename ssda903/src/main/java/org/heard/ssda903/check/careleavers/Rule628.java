package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.WithinYear;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule628 {
    /// Who has no episode in the year, or none at all, was not looked after in it.
    static final Rule RULE = Rule.of(
                    "628",
                    "It is said whether a care leaver is a mother, and she was not looked after in the year.",
                    "Leave MOTHER blank, or add the child's episodes.",
                    Fields.of(Table.HEADER, HeaderRow.MOTHER),
                    (child, found) -> {
                        if (!Told.ofLeaving(child.careLeavers()) || WithinYear.mayAny(child.episodes(), child.year())) {
                            return;
                        }
                        for (var header : child.headers()) {
                            if (!header.mother().isBlank()) {
                                found.at(header);
                            }
                        }
                    })
            .reading(Table.EPISODES, Table.OC3);

    private Rule628() {}
}

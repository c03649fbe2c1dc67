package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule134 {
    /// The row of AD1 is pointed at.
    static final Rule RULE = Rule.of(
                    "134",
                    "The child is returned as a care leaver, and adoption details (AD1) are given too.",
                    "Take the row out of AD1, or the one out of OC3.",
                    Fields.of(
                            Table.AD1,
                            AdoptionRow.DATE_INT,
                            AdoptionRow.DATE_MATCH,
                            AdoptionRow.FOSTER_CARE,
                            AdoptionRow.NB_ADOPTR,
                            AdoptionRow.SEX_ADOPTR,
                            AdoptionRow.LS_ADOPTR),
                    (child, found) -> {
                        if (child.adoptions().isEmpty() || !Told.ofLeaving(child.careLeavers())) {
                            return;
                        }
                        for (var adoption : child.adoptions()) {
                            if (adoption.isTold()) {
                                found.at(adoption);
                            }
                        }
                    })
            .reading(Table.OC3);

    private Rule134() {}
}

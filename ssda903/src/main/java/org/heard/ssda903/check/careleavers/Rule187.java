package org.heard.ssda903.check.careleavers;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule187 {
    static final Rule RULE = Rule.of(
                    "187",
                    "The child was looked after for all twelve months to 31 March, and is returned as a"
                            + " care leaver or in AD1.",
                    "Take the child out of OC3 or AD1, or correct the episodes.",
                    List.of(
                            Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                            Fields.of(
                                    Table.AD1,
                                    AdoptionRow.DATE_INT,
                                    AdoptionRow.DATE_MATCH,
                                    AdoptionRow.FOSTER_CARE,
                                    AdoptionRow.NB_ADOPTR,
                                    AdoptionRow.SEX_ADOPTR,
                                    AdoptionRow.LS_ADOPTR)),
                    (child, found) -> {
                        if ((child.careLeavers().isEmpty() && child.adoptions().isEmpty())
                                || !child.wasLookedAfterAllYear()) {
                            return;
                        }
                        for (var leaver : child.careLeavers()) {
                            if (Told.ofLeaving(leaver)) {
                                found.at(leaver);
                            }
                        }
                        for (var adoption : child.adoptions()) {
                            if (adoption.isTold()) {
                                found.at(adoption);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule187() {}
}

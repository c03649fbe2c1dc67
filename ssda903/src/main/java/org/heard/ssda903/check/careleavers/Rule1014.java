package org.heard.ssda903.check.careleavers;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.WithinYear;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UascRow;

final class Rule1014 {
    /// Who has no episode in the year, or none at all, was not looked after in it.
    static final Rule RULE = Rule.of(
                    "1014",
                    "The young person is a care leaver who was not looked after in the year, and has a row in UASC.",
                    "Take the row out of UASC, or add the child's episodes.",
                    List.of(
                            Fields.of(Table.OC3, CareLeaverRow.IN_TOUCH, CareLeaverRow.ACTIV, CareLeaverRow.ACCOM),
                            Fields.of(Table.UASC, UascRow.DUC)),
                    (child, found) -> {
                        if (child.unaccompanied().isEmpty() || WithinYear.mayAny(child.episodes(), child.year())) {
                            return;
                        }
                        for (var leaver : child.careLeavers()) {
                            if (Told.ofLeaving(leaver)) {
                                found.at(leaver);
                                found.at(child.unaccompanied());
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule1014() {}
}

package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule525 {
    /// Nothing is said of a child for whom another decision stands.
    static final Rule RULE = Rule.of(
            "525",
            "The decision that the child should be placed for adoption was reversed, and an adoption is" + " returned.",
            "Take the reversal out if it was not reversed; leave AD1 blank if the child was not adopted.",
            List.of(
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED_CEASED),
                    Fields.of(
                            Table.AD1,
                            AdoptionRow.DATE_INT,
                            AdoptionRow.DATE_MATCH,
                            AdoptionRow.FOSTER_CARE,
                            AdoptionRow.NB_ADOPTR,
                            AdoptionRow.SEX_ADOPTR,
                            AdoptionRow.LS_ADOPTR)),
            (child, found) -> {
                if (child.placedForAdoption().isEmpty() || Decisions.anyStands(child)) {
                    return;
                }
                for (var row : child.adoptions()) {
                    if (row.isTold()) {
                        found.at(child.placedForAdoption());
                        found.at(row);
                    }
                }
            });

    private Rule525() {}
}

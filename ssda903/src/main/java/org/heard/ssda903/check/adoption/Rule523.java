package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule523 {
    /// A decision that was reversed is not the one that led to the adoption, and is not compared.
    static final Rule RULE = Rule.of(
            "523",
            "The decision that the child should be placed for adoption has another day in AD1 (DATE_INT) than"
                    + " in PlacedAdoption (DATE_PLACED).",
            "Give the same day in both tables.",
            List.of(
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED),
                    Fields.of(Table.AD1, AdoptionRow.DATE_INT)),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    var inAd1 = row.decided().value();
                    if (inAd1 == null) {
                        continue;
                    }
                    for (var decision : child.placedForAdoption()) {
                        var decided = decision.decided().value();
                        if (decided != null && decision.reversed().isBlank() && !decided.equals(inAd1)) {
                            found.at(decision);
                            found.at(row);
                        }
                    }
                }
            });

    private Rule523() {}
}

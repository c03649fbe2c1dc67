package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule184 {
    /// The birth date is the one in the header.
    static final Rule RULE = Rule.of(
                    "184",
                    "The decision that the child should be placed for adoption comes before they were born.",
                    "Correct the day of the decision, or the birth date.",
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DOB, PlacedForAdoptionRow.DATE_PLACED),
                    (child, found) -> {
                        for (var decision : child.placedForAdoption()) {
                            var decided = decision.decided().value();
                            if (decided == null) {
                                continue;
                            }
                            for (var header : child.headers()) {
                                var born = header.born().value();
                                if (born != null && decided.isBefore(born)) {
                                    found.at(decision);
                                }
                            }
                        }
                    })
            .reading(Table.HEADER);

    private Rule184() {}
}

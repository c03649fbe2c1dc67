package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule559 {
    static final Rule RULE = Rule.of(
                    "559",
                    "The decision that the child should be placed for adoption was made before this year, and last"
                            + " year's return does not have it.",
                    "Correct the day of the decision (DATE_PLACED), or have last year's return corrected.",
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED),
                    (child, found) -> {
                        for (var decision : child.placedForAdoption()) {
                            var decided = decision.decided().value();
                            if (decided != null
                                    && decided.isBefore(child.year().start())
                                    && !Decisions.anyHasADay(child.lastPlacedForAdoption())) {
                                found.at(decision);
                            }
                        }
                    })
            .readingLast(Table.PLACED_FOR_ADOPTION);

    private Rule559() {}
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule561 {
    static final Rule RULE = Rule.of(
                    "561",
                    "Last year's return has this decision as reversed, and here it is again.",
                    "Take it out, or give the day of the new decision; have last year's return corrected if it was not"
                            + " reversed.",
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED),
                    (child, found) -> {
                        for (var decision : child.placedForAdoption()) {
                            for (var last : child.lastPlacedForAdoption()) {
                                var decided = decision.decided().value();
                                if (decided != null
                                        && decided.equals(last.decided().value())
                                        && Decisions.isReversed(last)) {
                                    found.at(decision);
                                }
                            }
                        }
                    })
            .readingLast(Table.PLACED_FOR_ADOPTION);

    private Rule561() {}
}

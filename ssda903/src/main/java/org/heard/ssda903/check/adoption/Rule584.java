package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule584 {
    /// A blank day does not come after last year's.
    static final Rule RULE = Rule.of(
                    "584",
                    "Last year's return has a decision that was reversed, and the decision given here does not come"
                            + " after it.",
                    "Give the day of the new decision, or have last year's return corrected if it was not reversed.",
                    Fields.of(Table.PLACED_FOR_ADOPTION, PlacedForAdoptionRow.DATE_PLACED),
                    (child, found) -> {
                        for (var decision : child.placedForAdoption()) {
                            for (var last : child.lastPlacedForAdoption()) {
                                if (Decisions.isReversed(last) && isNotLater(decision, last)) {
                                    found.at(decision);
                                }
                            }
                        }
                    })
            .readingLast(Table.PLACED_FOR_ADOPTION);

    private static boolean isNotLater(PlacedForAdoptionRow decision, PlacedForAdoptionRow last) {
        var before = last.decided().value();
        var now = decision.decided().value();
        if (before == null) {
            return false;
        }
        return now == null ? decision.decided().isBlank() : !now.isAfter(before);
    }

    private Rule584() {}
}

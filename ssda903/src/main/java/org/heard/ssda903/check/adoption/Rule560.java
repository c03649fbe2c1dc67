package org.heard.ssda903.check.adoption;

import java.time.LocalDate;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule560 {
    /// A blank day is another than last year's. Days that cannot be read are not compared.
    static final Rule RULE = Rule.of(
                    "560",
                    "Last year's return has a decision that the child should be placed for adoption that was not"
                            + " reversed, and here its day is another.",
                    "Give the decision the day it had last year, or have last year's return corrected.",
                    Fields.of(
                            Table.PLACED_FOR_ADOPTION,
                            PlacedForAdoptionRow.DATE_PLACED,
                            PlacedForAdoptionRow.DATE_PLACED_CEASED),
                    (child, found) -> {
                        if (child.placedForAdoption().isEmpty()) {
                            return;
                        }
                        for (var last : child.lastPlacedForAdoption()) {
                            var decided = last.decided().value();
                            if (decided != null && last.reversed().isBlank() && isGone(decided, child)) {
                                found.at(child.placedForAdoption());
                            }
                        }
                    })
            .readingLast(Table.PLACED_FOR_ADOPTION);

    private static boolean isGone(LocalDate decided, ChildRows child) {
        for (var decision : child.placedForAdoption()) {
            if (decision.decided().isUnreadable()
                    || decided.equals(decision.decided().value())) {
                return false;
            }
        }
        return true;
    }

    private Rule560() {}
}

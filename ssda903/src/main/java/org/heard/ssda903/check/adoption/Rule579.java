package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule579 {
    static final Rule RULE = Rule.of(
            "579",
            "This decision that the child should be placed for adoption was made while an earlier one stood.",
            "Enter when the earlier decision was reversed, or correct the day of the one or the other.",
            Fields.of(
                    Table.PLACED_FOR_ADOPTION,
                    PlacedForAdoptionRow.DATE_PLACED,
                    PlacedForAdoptionRow.DATE_PLACED_CEASED),
            (child, found) -> {
                var decisions = child.placedForAdoption();
                if (decisions.size() < 2) {
                    return;
                }
                for (int i = 0; i < decisions.size(); i++) {
                    for (int j = 0; j < decisions.size(); j++) {
                        var earlier = decisions.get(i);
                        var later = decisions.get(j);
                        if (isEarlier(earlier, later, i < j) && stoodAt(earlier, later)) {
                            found.at(later);
                        }
                    }
                }
            });

    /// Of two made on one day the one that stands first in the file is the earlier.
    private static boolean isEarlier(PlacedForAdoptionRow one, PlacedForAdoptionRow other, boolean standsFirst) {
        var first = one.decided().value();
        var second = other.decided().value();
        return first != null && second != null && (first.isBefore(second) || (first.equals(second) && standsFirst));
    }

    private static boolean stoodAt(PlacedForAdoptionRow earlier, PlacedForAdoptionRow later) {
        var reversed = earlier.reversed().value();
        return reversed == null
                ? earlier.reversed().isBlank()
                : later.decided().get().isBefore(reversed);
    }

    private Rule579() {}
}

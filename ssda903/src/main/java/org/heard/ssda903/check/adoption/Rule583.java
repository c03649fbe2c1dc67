package org.heard.ssda903.check.adoption;

import java.util.List;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.PlacedForAdoptionRow;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

final class Rule583 {
    /// The latest decision fails with an earlier one when both stand: which of the two is to go is not for a
    /// check to say.
    static final Rule RULE = Rule.of(
            "583",
            "There are several decisions that the child should be placed for adoption, and an earlier one was not"
                    + " reversed.",
            "Enter when the earlier decision was reversed (DATE_PLACED_CEASED), or take out the one that is not"
                    + " needed.",
            Fields.of(
                    Table.PLACED_FOR_ADOPTION,
                    PlacedForAdoptionRow.DATE_PLACED,
                    PlacedForAdoptionRow.DATE_PLACED_CEASED),
            (child, found) -> {
                var decisions = child.placedForAdoption();
                if (decisions.size() < 2) {
                    return;
                }
                var latest = latest(decisions);
                if (latest == null) {
                    return;
                }
                for (var decision : decisions) {
                    if (!decision.equals(latest)
                            && decision.decided().value() != null
                            && decision.reversed().isBlank()) {
                        found.at(decision);
                        if (latest.reversed().isBlank()) {
                            found.at(latest);
                        }
                    }
                }
            });

    private static @Nullable PlacedForAdoptionRow latest(List<PlacedForAdoptionRow> decisions) {
        PlacedForAdoptionRow latest = null;
        for (var decision : decisions) {
            var decided = decision.decided().value();
            if (decided != null
                    && (latest == null || !decided.isBefore(latest.decided().get()))) {
                latest = decision;
            }
        }
        return latest;
    }

    private Rule583() {}
}

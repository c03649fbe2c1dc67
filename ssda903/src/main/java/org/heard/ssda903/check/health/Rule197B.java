package org.heard.ssda903.check.health;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HealthRow;
import org.heard.ssda903.table.Table;

final class Rule197B {
    /// Said of children looked after for all twelve months.
    static final Rule RULE = Rule.of(
                    "197B",
                    "The child turned four or seventeen in the year, and neither an SDQ score nor a reason"
                            + " for none is given.",
                    "Enter the score, or why there is none; SDQ1 if they were under four or over sixteen at"
                            + " the last assessment.",
                    Fields.of(Table.OC2, HealthRow.SDQ_REASON, HealthRow.DOB),
                    (child, found) -> {
                        for (var health : child.health()) {
                            if (!Sdq.isAnswered(health)
                                    && Sdq.beginsOrEndsIn(child.year(), health)
                                    && child.wasLookedAfterAllYear()) {
                                found.at(health);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule197B() {}
}

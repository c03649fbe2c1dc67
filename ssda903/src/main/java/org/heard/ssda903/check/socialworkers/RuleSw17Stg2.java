package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw17Stg2 {
    /// Where a last day is blank or cannot be read somebody may hold the case still.
    static final Rule RULE = Rule.of(
            "SW17STG2",
            "The child's last social worker has given the case up: on 31 March nobody held it.",
            "Leave the last date (SW_DEC) blank, or add who holds the case now.",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DEC, SocialWorkerRow.SW_DECOM),
            (child, found) -> {
                if (child.socialWorkers().isEmpty()) {
                    return;
                }
                for (var row : child.socialWorkers()) {
                    if (row.ended().value() == null) {
                        return;
                    }
                }
                var rows = Held.inOrder(child);
                if (rows.size() == child.socialWorkers().size()) {
                    found.at(rows.getLast());
                }
            });

    private RuleSw17Stg2() {}
}

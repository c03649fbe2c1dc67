package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw14Stg2 {
    /// Only the child's last may have none; a row without a first day counts as the last.
    static final Rule RULE = Rule.of(
            "SW14STG2",
            "The day on which the social worker gave the case up is blank, and they are not the child's last.",
            "Enter the day on which they gave the case up (SW_DEC).",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DEC),
            (child, found) -> {
                if (child.socialWorkers().size() < 2) {
                    return;
                }
                var rows = Held.all(child);
                for (int i = 0; i < rows.size() - 1; i++) {
                    if (rows.get(i).ended().isBlank()) {
                        found.at(rows.get(i));
                    }
                }
            });

    private RuleSw14Stg2() {}
}

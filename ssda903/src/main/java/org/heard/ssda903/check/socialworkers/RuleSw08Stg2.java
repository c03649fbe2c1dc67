package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw08Stg2 {
    static final Rule RULE = Rule.of(
            "SW08STG2",
            "Another social worker took the case after this one, and this one has no last date.",
            "Enter the day on which they gave the case up (SW_DEC).",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DEC),
            (child, found) -> {
                if (child.socialWorkers().size() < 2) {
                    return;
                }
                var rows = Held.inOrder(child);
                for (int i = 0; i < rows.size() - 1; i++) {
                    if (rows.get(i).ended().isBlank()) {
                        found.at(rows.get(i));
                    }
                }
            });

    private RuleSw08Stg2() {}
}

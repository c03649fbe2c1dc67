package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw06Stg2 {
    static final Rule RULE = Rule.of(
            "SW06STG2",
            "The social worker took the case after the collection year ended.",
            "Correct the day, or keep the row for the next return.",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DECOM),
            Held.where((row, child) -> {
                var began = row.began().value();
                return began != null && began.isAfter(child.year().end());
            }));

    private RuleSw06Stg2() {}
}

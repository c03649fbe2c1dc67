package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw04Stg1 {
    static final Rule RULE = Rule.of(
            "SW04STG1",
            "What is given as the day on which the social worker took the case is no day.",
            "Enter the day as dd/mm/yyyy.",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DECOM),
            Held.where((row, _) -> Held.isNoDay(row.began())));

    private RuleSw04Stg1() {}
}

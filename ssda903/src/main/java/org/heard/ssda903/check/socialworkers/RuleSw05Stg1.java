package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw05Stg1 {
    static final Rule RULE = Rule.of(
            "SW05STG1",
            "What is given as the day on which the social worker gave the case up is no day.",
            "Enter the day as dd/mm/yyyy, or leave it blank while they hold the case.",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DEC),
            Held.where((row, _) -> Held.isNoDay(row.ended())));

    private RuleSw05Stg1() {}
}

package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw03Stg1 {
    static final Rule RULE = Rule.of(
            "SW03STG1",
            "The row of a social worker is not complete.",
            "Enter their number (SW_ID), since when they held the case (SW_DECOM) and why it came to them (SW_REASON).",
            Fields.of(
                    Table.SOCIAL_WORKER_EPISODES,
                    SocialWorkerRow.SW_ID,
                    SocialWorkerRow.SW_DECOM,
                    SocialWorkerRow.SW_REASON),
            Held.where((row, _) -> Held.isIncomplete(row)));

    private RuleSw03Stg1() {}
}

package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw01bStg1 {
    static final Rule RULE = Rule.of(
            "SW01bSTG1",
            "The row of a social worker who took the case on or after 1 April 2023 is not complete or has no first day.",
            "Enter since when they held the case (SW_DECOM), their number (SW_ID) and why the case came to them (SW_REASON).",
            Fields.of(
                    Table.SOCIAL_WORKER_EPISODES,
                    SocialWorkerRow.SW_DECOM,
                    SocialWorkerRow.SW_ID,
                    SocialWorkerRow.SW_REASON),
            Held.where((row, _) -> row.began().isBlank() || (Held.isOfOurTime(row) && Held.isIncomplete(row))));

    private RuleSw01bStg1() {}
}

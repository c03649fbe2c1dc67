package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw01aStg1 {
    static final Rule RULE = Rule.of(
            "SW01aSTG1",
            "The row of a social worker who took the case before 1 April 2023 is not complete or has no first day.",
            "Enter since when they held the case (SW_DECOM) and their number (SW_ID).",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DECOM, SocialWorkerRow.SW_ID),
            Held.where((row, _) -> row.began().isBlank()
                    || (row.socialWorker().isBlank() && row.began().value() != null && !Held.isOfOurTime(row))));

    private RuleSw01aStg1() {}
}

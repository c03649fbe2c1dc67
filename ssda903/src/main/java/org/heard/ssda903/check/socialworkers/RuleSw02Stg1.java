package org.heard.ssda903.check.socialworkers;

import java.util.Locale;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw02Stg1 {
    static final Rule RULE = Rule.of(
            "SW02STG1",
            "The social worker's number does not begin with SW or XX.",
            "Enter the number of Social Work England, or one that begins with XX for who has none.",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_ID),
            Held.where((row, _) -> row.socialWorker().isUnreadable()
                    && !begins(row.socialWorker().text())));

    private static boolean begins(String number) {
        var bare = number.strip().toUpperCase(Locale.ROOT);
        return bare.startsWith("SW") || bare.startsWith("XX");
    }

    private RuleSw02Stg1() {}
}

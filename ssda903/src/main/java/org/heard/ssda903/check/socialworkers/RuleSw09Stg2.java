package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw09Stg2 {
    static final Rule RULE = Rule.of(
            "SW09STG2",
            "The social worker held the case for less than a day: it begins and ends on one date.",
            "Correct the dates, or take the row out.",
            Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DECOM, SocialWorkerRow.SW_DEC),
            Held.where((row, _) -> row.began().value() != null
                    && row.began().value().equals(row.ended().value())));

    private RuleSw09Stg2() {}
}

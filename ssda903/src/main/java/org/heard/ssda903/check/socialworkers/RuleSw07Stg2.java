package org.heard.ssda903.check.socialworkers;

import java.time.LocalDate;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw07Stg2 {
    /// In the first year social workers were collected it alone is their year.
    static final Rule RULE = rule(0);

    /// Since then those of the year before are returned too.
    static final Rule FROM_2025 = rule(1);

    private static Rule rule(int yearsBefore) {
        return Rule.of(
                "SW07STG2",
                "The social worker gave the case up on a day outside the time that social workers are returned for.",
                "Correct the day, or take the row out; who holds the case after 31 March has no last date.",
                Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DEC),
                Held.where((row, child) -> {
                    LocalDate ended = row.ended().value();
                    return ended != null
                            && (ended.isBefore(child.year().start().minusYears(yearsBefore))
                                    || ended.isAfter(child.year().end()));
                }));
    }

    private RuleSw07Stg2() {}
}

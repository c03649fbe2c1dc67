package org.heard.ssda903.check.socialworkers;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.SocialWorkerRow;
import org.heard.ssda903.table.Table;

final class RuleSw10Stg2 {
    private static final int DAYS = 7;

    /// Where a first day cannot be read, nobody knows who followed whom, and nothing is said.
    ///
    /// The next begins within seven days of the end of the one before it, on either side: a handover may
    /// overlap, and a longer gap is asked about too.
    static final Rule RULE = rule(false);

    /// A first social worker (FCONTA) follows nobody.
    static final Rule FROM_2025 = rule(true);

    private static Rule rule(boolean notTheFirst) {
        return Rule.of(
                "SW10STG2",
                "The social worker took the case more than seven days before, or after, the one before them gave it up.",
                "Correct the dates of either, or add who held the case between them.",
                Fields.of(Table.SOCIAL_WORKER_EPISODES, SocialWorkerRow.SW_DECOM),
                (child, found) -> {
                    if (child.socialWorkers().size() < 2) {
                        return;
                    }
                    var rows = Held.inOrder(child);
                    if (rows.size() < child.socialWorkers().size()) {
                        return;
                    }
                    for (int i = 1; i < rows.size(); i++) {
                        var ended = rows.get(i - 1).ended().value();
                        var began = rows.get(i).began().get();
                        if (ended != null
                                && (began.isBefore(ended.minusDays(DAYS)) || began.isAfter(ended.plusDays(DAYS)))
                                && !(notTheFirst && rows.get(i).reason().is("FCONTA"))) {
                            found.at(rows.get(i));
                        }
                    }
                });
    }

    private RuleSw10Stg2() {}
}

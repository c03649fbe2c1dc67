package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.PeriodOfCare;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule578 {
    /// Who went missing in no period of care fails, also before the first: of a child who came back into
    /// care, "after" and "before" are the same.
    static final Rule RULE = Rule.of(
                    "578",
                    "The child went missing on a day outside their time in care.",
                    "Correct the start (MIS_START) or the episodes, or take the row out.",
                    Fields.of(Table.MISSING, MissingRow.MIS_START),
                    (child, found) -> {
                        if (child.missing().isEmpty() || child.episodes().isEmpty() || !PeriodOfCare.knowsAll(child)) {
                            return;
                        }
                        var periods = PeriodOfCare.list(child);
                        for (var missing : child.missing()) {
                            var began = missing.began().value();
                            if (began != null && periods.stream().noneMatch(period -> period.holds(began))) {
                                found.at(missing);
                            }
                        }
                    })
            .reading(Table.EPISODES);

    private Rule578() {}
}

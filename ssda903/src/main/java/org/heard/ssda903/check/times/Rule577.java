package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule577 {
    static final Rule RULE = Rule.of(
                    "577",
                    "The child is no longer looked after, and this time missing has no end within their time in care.",
                    "Enter the day they were back, or the last day of care where they were still missing then.",
                    Fields.of(Table.MISSING, MissingRow.MIS_END),
                    Times.MISSING.outlivingCare())
            .reading(Table.EPISODES);

    private Rule577() {}
}

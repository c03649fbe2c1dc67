package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule571 {
    static final Rule RULE = Rule.of(
            "571",
            "The child was back on a day outside the collection year.",
            "Correct the day. Who was back before 1 April is not in this return, who is missing after 31 March has no end.",
            Fields.of(Table.MISSING, MissingRow.MIS_END),
            Times.MISSING.where((time, year) -> time.endedBefore(year.start()) || time.endedAfter(year.end())));

    private Rule571() {}
}

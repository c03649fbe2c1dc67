package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule570 {
    static final Rule RULE = Rule.of(
            "570",
            "The child went missing after the collection year ended.",
            "Correct the day, or keep the row for the next return.",
            Fields.of(Table.MISSING, MissingRow.MIS_START),
            Times.MISSING.where((time, year) -> time.beganAfter(year.end())));

    private Rule570() {}
}

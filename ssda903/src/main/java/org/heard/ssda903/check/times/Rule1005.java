package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule1005 {
    static final Rule RULE = Rule.of(
            "1005",
            "What is given as the day on which the child was back is no day.",
            "Enter the day as dd/mm/yyyy, or leave it blank while they are still missing.",
            Fields.of(Table.MISSING, MissingRow.MIS_END),
            Times.MISSING.where(time -> time.end().isUnreadable()));

    private Rule1005() {}
}

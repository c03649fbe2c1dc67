package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule1004 {
    static final Rule RULE = Rule.of(
            "1004",
            "The day on which the child went missing or away is blank, or is no day.",
            "Enter the day as dd/mm/yyyy; take the row out if they were not missing.",
            Fields.of(Table.MISSING, MissingRow.MIS_START),
            Times.MISSING.where(time -> time.began() == null));

    private Rule1004() {}
}

package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule701 {
    static final Rule RULE = Rule.of(
            "701",
            "What is given as the day on which the order to deprive the child of liberty (DoLO) ended is no day.",
            "Enter the day as dd/mm/yyyy, or leave it blank while the order is in force.",
            Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_END),
            Times.DEPRIVED_OF_LIBERTY.where(time -> time.end().isUnreadable()));

    private Rule701() {}
}

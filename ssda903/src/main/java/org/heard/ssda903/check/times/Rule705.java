package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule705 {
    static final Rule RULE = Rule.of(
            "705",
            "The order to deprive the child of liberty (DoLO) began while an earlier one was still in force.",
            "Enter the end of the earlier one (DOLO_END), or correct the days of either.",
            Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_START, LibertyRow.DOLO_END),
            Times.DEPRIVED_OF_LIBERTY.overlapping());

    private Rule705() {}
}

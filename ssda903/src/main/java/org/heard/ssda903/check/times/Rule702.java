package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule702 {
    /// An order that ends on the day it began deprived nobody of liberty: that fails too.
    static final Rule RULE = Rule.of(
            "702",
            "The order to deprive the child of liberty (DoLO) ended before it began, or on the same day.",
            "Correct the start (DOLO_START) or the end (DOLO_END).",
            Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_START, LibertyRow.DOLO_END),
            Times.DEPRIVED_OF_LIBERTY.where(time -> {
                var began = time.began();
                return began != null && time.endedBefore(began.plusDays(1));
            }));

    private Rule702() {}
}

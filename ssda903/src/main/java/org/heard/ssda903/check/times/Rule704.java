package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule704 {
    static final Rule RULE = Rule.of(
            "704",
            "The order to deprive the child of liberty (DoLO) ended on a day outside the collection year.",
            "Correct the day. An order that ended before 1 April is not in this return, one in force on 31 March has no end.",
            Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_END),
            Times.DEPRIVED_OF_LIBERTY.where(
                    (time, year) -> time.endedBefore(year.start()) || time.endedAfter(year.end())));

    private Rule704() {}
}

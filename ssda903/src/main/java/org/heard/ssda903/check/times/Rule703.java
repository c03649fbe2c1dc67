package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule703 {
    static final Rule RULE = Rule.of(
            "703",
            "The order to deprive the child of liberty (DoLO) began after the collection year ended.",
            "Correct the day, or keep the row for the next return.",
            Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_START),
            Times.DEPRIVED_OF_LIBERTY.where((time, year) -> time.beganAfter(year.end())));

    private Rule703() {}
}

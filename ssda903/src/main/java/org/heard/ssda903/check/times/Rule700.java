package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule700 {
    static final Rule RULE = Rule.of(
            "700",
            "The day on which the order to deprive the child of liberty (DoLO) began is blank, or is no day.",
            "Enter the day as dd/mm/yyyy; take the row out if there was no order.",
            Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_START),
            Times.DEPRIVED_OF_LIBERTY.where(time -> time.began() == null));

    private Rule700() {}
}

package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule708 {
    static final Rule RULE = Rule.of(
            "708",
            "The order to deprive the child of liberty (DoLO) began on the day they were born or before it.",
            "Correct the start (DOLO_START) or the birth date.",
            Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_START),
            Times.DEPRIVED_OF_LIBERTY.where(Time::beganBeforeLife));

    private Rule708() {}
}

package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule586 {
    static final Rule RULE = Rule.of(
            "586",
            "The child is said to have gone missing on the day they were born or before it.",
            "Correct the start (MIS_START) or the birth date.",
            Fields.of(Table.MISSING, MissingRow.MIS_START),
            Times.MISSING.where(Time::beganBeforeLife));

    private Rule586() {}
}

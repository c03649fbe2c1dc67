package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule574 {
    static final Rule RULE = Rule.of(
            "574",
            "The child went missing while an earlier time missing was still open, or the two overlap.",
            "Enter the end of the earlier one (MIS_END), or correct the days of either.",
            Fields.of(Table.MISSING, MissingRow.MIS_START, MissingRow.MIS_END),
            Times.MISSING.overlapping());

    private Rule574() {}
}

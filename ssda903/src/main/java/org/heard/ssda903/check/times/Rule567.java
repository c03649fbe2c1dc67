package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule567 {
    static final Rule RULE = Rule.of(
            "567",
            "The child was back before they went missing.",
            "Correct the start (MIS_START) or the end (MIS_END).",
            Fields.of(Table.MISSING, MissingRow.MIS_START, MissingRow.MIS_END),
            Times.MISSING.where(time -> time.endedBefore(time.began())));

    private Rule567() {}
}

package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt16 {
    static final Rule RULE = Agreement.bornOneDay(
            "INT16",
            "The birth date beside an earlier permanence (PrevPerm) is not the one in the header.",
            Table.PREVIOUS_PERMANENCE,
            ChildRows::previousPermanence);

    private RuleInt16() {}
}

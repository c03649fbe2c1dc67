package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt07 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT07",
            "An earlier permanence (PrevPerm) is returned for a child who is not in the header.",
            Table.PREVIOUS_PERMANENCE,
            ChildRows::previousPermanence);

    private RuleInt07() {}
}

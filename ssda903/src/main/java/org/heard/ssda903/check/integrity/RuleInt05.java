package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt05 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT05",
            "Health and other outcomes (OC2) are returned for a child who is not in the header.",
            Table.OC2,
            ChildRows::health);

    private RuleInt05() {}
}

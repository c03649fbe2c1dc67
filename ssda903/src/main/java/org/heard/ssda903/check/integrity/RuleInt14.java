package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt14 {
    static final Rule RULE = Agreement.bornOneDay(
            "INT14",
            "The birth date beside health and other outcomes (OC2) is not the one in the header.",
            Table.OC2,
            ChildRows::health);

    private RuleInt14() {}
}

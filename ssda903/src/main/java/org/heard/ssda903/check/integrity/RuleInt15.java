package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt15 {
    static final Rule RULE = Agreement.bornOneDay(
            "INT15",
            "The birth date beside a care leaver (OC3) is not the one in the header.",
            Table.OC3,
            ChildRows::careLeavers);

    private RuleInt15() {}
}

package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt11 {
    static final Rule RULE = Agreement.bornOneDay(
            "INT11",
            "The birth date beside an adoption (AD1) is not the one in the header.",
            Table.AD1,
            ChildRows::adoptions);

    private RuleInt11() {}
}

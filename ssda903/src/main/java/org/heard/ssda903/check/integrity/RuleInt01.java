package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt01 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT01",
            "An adoption (AD1) is returned for a child who is not in the header.",
            Table.AD1,
            ChildRows::adoptions);

    private RuleInt01() {}
}

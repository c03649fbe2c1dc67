package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt04 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT04",
            "A time missing (Missing) is returned for a child who is not in the header.",
            Table.MISSING,
            ChildRows::missing);

    private RuleInt04() {}
}

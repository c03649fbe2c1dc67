package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt13 {
    static final Rule RULE = Agreement.bornOneDay(
            "INT13",
            "The birth date beside a time missing (Missing) is not the one in the header.",
            Table.MISSING,
            ChildRows::missing);

    private RuleInt13() {}
}

package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt18 {
    static final Rule RULE = Agreement.bornOneDay(
            "INT18",
            "The birth date beside an unaccompanied asylum-seeking child (UASC) is not the one in the header.",
            Table.UASC,
            ChildRows::unaccompanied);

    private RuleInt18() {}
}

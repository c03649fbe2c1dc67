package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt09 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT09",
            "An unaccompanied asylum-seeking child (UASC) is returned who is not in the header.",
            Table.UASC,
            ChildRows::unaccompanied);

    private RuleInt09() {}
}

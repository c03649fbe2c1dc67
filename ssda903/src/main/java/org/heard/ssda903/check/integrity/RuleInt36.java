package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt36 {
    static final Rule RULE =
            Agreement.once("INT36", "The child stands more than once in UASC.", Table.UASC, ChildRows::unaccompanied);

    private RuleInt36() {}
}

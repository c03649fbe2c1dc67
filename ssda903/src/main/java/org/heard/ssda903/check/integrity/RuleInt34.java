package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt34 {
    static final Rule RULE = Agreement.once(
            "INT34", "The child stands more than once in OC3 (care leavers).", Table.OC3, ChildRows::careLeavers);

    private RuleInt34() {}
}

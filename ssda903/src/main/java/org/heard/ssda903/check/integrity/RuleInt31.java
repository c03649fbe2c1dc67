package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt31 {
    static final Rule RULE = Agreement.once(
            "INT31", "The child stands more than once in AD1 (adoption).", Table.AD1, ChildRows::adoptions);

    private RuleInt31() {}
}

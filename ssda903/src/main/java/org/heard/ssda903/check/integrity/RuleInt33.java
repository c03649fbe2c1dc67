package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt33 {
    static final Rule RULE = Agreement.once(
            "INT33",
            "The child stands more than once in OC2 (health and other outcomes).",
            Table.OC2,
            ChildRows::health);

    private RuleInt33() {}
}

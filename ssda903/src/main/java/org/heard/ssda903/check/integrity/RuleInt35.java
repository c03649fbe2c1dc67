package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt35 {
    static final Rule RULE = Agreement.once(
            "INT35",
            "The child stands more than once in PrevPerm (earlier permanence).",
            Table.PREVIOUS_PERMANENCE,
            ChildRows::previousPermanence);

    private RuleInt35() {}
}

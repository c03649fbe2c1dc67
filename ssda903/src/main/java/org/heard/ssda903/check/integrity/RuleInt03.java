package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt03 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT03",
            "An episode is returned for a child who is not in the header.",
            Table.EPISODES,
            ChildRows::episodes);

    private RuleInt03() {}
}

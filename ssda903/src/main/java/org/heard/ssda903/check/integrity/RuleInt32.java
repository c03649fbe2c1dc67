package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt32 {
    static final Rule RULE =
            Agreement.once("INT32", "The child stands more than once in Header.", Table.HEADER, ChildRows::headers);

    private RuleInt32() {}
}

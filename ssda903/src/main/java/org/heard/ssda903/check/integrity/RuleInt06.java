package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt06 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT06", "A care leaver (OC3) is returned who is not in the header.", Table.OC3, ChildRows::careLeavers);

    private RuleInt06() {}
}

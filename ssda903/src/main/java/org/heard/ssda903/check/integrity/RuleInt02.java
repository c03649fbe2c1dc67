package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt02 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT02",
            "A decision on adoption (PlacedAdoption) is returned for a child who is not in the header.",
            Table.PLACED_FOR_ADOPTION,
            ChildRows::placedForAdoption);

    private RuleInt02() {}
}

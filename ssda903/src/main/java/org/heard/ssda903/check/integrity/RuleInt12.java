package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt12 {
    static final Rule RULE = Agreement.bornOneDay(
            "INT12",
            "The birth date beside a decision on adoption (PlacedAdoption) is not the one in the header.",
            Table.PLACED_FOR_ADOPTION,
            ChildRows::placedForAdoption);

    private RuleInt12() {}
}

package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt17 {
    static final Rule RULE = Agreement.bornOneDay(
            "INT17", "The birth date beside a review is not the one in the header.", Table.REVIEWS, ChildRows::reviews);

    private RuleInt17() {}
}

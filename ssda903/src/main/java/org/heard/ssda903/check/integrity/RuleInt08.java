package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;

final class RuleInt08 {
    static final Rule RULE = Agreement.inTheHeader(
            "INT08", "A review is returned for a child who is not in the header.", Table.REVIEWS, ChildRows::reviews);

    private RuleInt08() {}
}

package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.MissingRow;
import org.heard.ssda903.table.Table;

final class Rule576 {
    static final Rule RULE = Rule.of(
                    "576",
                    "The child was still missing at the end of last year's return, and this year's does not begin with that time.",
                    "Add the time with the start that last year's return has, or correct its start here.",
                    Fields.of(Table.MISSING, MissingRow.CHILD),
                    Times.MISSING.carriedOver())
            .readingLast(Table.MISSING)
            .pointingAlsoAt(Fields.of(Table.HEADER, HeaderRow.CHILD));

    private Rule576() {}
}

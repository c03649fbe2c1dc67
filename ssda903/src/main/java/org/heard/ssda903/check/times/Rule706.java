package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule706 {
    static final Rule RULE = Rule.of(
                    "706",
                    "An order to deprive the child of liberty (DoLO) was in force at the end of last year's return, and this year's does not begin with it.",
                    "Add the order with the start that last year's return has, or correct its start here.",
                    Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_START),
                    Times.DEPRIVED_OF_LIBERTY.carriedOver())
            .readingLast(Table.DEPRIVATION_OF_LIBERTY)
            .pointingAlsoAt(Fields.of(Table.HEADER, HeaderRow.CHILD));

    private Rule706() {}
}

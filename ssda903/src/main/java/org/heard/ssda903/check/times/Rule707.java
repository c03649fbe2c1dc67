package org.heard.ssda903.check.times;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.LibertyRow;
import org.heard.ssda903.table.Table;

final class Rule707 {
    static final Rule RULE = Rule.of(
                    "707",
                    "The child is no longer looked after, and this order to deprive them of liberty (DoLO) has no end within their time in care.",
                    "Enter the day the order ended, or the last day of care where it was still in force then.",
                    Fields.of(Table.DEPRIVATION_OF_LIBERTY, LibertyRow.DOLO_END),
                    Times.DEPRIVED_OF_LIBERTY.outlivingCare())
            .reading(Table.EPISODES);

    private Rule707() {}
}

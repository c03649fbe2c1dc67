package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule347 {
    private static final int GROWN_UP = 18;

    /// The age on the first day of the year counts.
    static final Rule RULE = Rule.of(
            "347",
            "The care leaver lives in a foyer (T1, T2), and was under 18 when the year began.",
            "Correct the accommodation or the birth date. Only who was 18 by 1 April can be in a foyer.",
            Fields.of(Table.OC3, CareLeaverRow.DOB, CareLeaverRow.ACCOM),
            (child, found) -> {
                for (var leaver : child.careLeavers()) {
                    if (Home.isFoyer(leaver)
                            && Aged.under(leaver.born(), GROWN_UP, child.year().start())) {
                        found.at(leaver);
                    }
                }
            });

    private Rule347() {}
}

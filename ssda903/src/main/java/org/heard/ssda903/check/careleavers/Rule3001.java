package org.heard.ssda903.check.careleavers;

import org.heard.ssda903.check.Aged;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.CareLeaverRow;
import org.heard.ssda903.table.Table;

final class Rule3001 {
    private static final int AGE = 17;

    /// The birth date is the header's.
    static final Rule RULE = Rule.of(
                    "3001",
                    "The care leaver turned 17 in the year, and lives with former foster carers (Z1, Z2).",
                    "Correct the accommodation or the birth date: staying put with former foster carers begins at 18.",
                    Fields.of(Table.OC3, CareLeaverRow.ACCOM),
                    (child, found) -> {
                        for (var leaver : child.careLeavers()) {
                            for (var header : child.headers()) {
                                if (leaver.accommodation().isOneOf("Z1", "Z2")
                                        && Aged.turnsIn(child.year(), AGE, header.born())) {
                                    found.at(leaver);
                                }
                            }
                        }
                    })
            .reading(Table.HEADER);

    private Rule3001() {}
}

package org.heard.ssda903.check.adoption;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.AdoptionRow;
import org.heard.ssda903.table.Table;

final class Rule151 {
    static final Rule RULE = Rule.of(
            "151",
            "Some of what is asked about an adoption is filled in, and some is blank.",
            "Fill in all six columns from DATE_INT to LS_ADOPTR; leave all of them blank for a child who was"
                    + " not adopted.",
            Fields.of(
                    Table.AD1,
                    AdoptionRow.DATE_INT,
                    AdoptionRow.DATE_MATCH,
                    AdoptionRow.FOSTER_CARE,
                    AdoptionRow.NB_ADOPTR,
                    AdoptionRow.SEX_ADOPTR,
                    AdoptionRow.LS_ADOPTR),
            (child, found) -> {
                for (var row : child.adoptions()) {
                    if (row.isTold() && !row.isToldWhole()) {
                        found.at(row);
                    }
                }
            });

    private Rule151() {}
}

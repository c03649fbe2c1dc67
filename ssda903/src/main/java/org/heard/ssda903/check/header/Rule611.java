package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule611 {
    static final Rule RULE = Rule.of(
            "611",
            "The child is a mother, and the birth date of her first child is blank.",
            "Enter her first child's birth date as dd/mm/yyyy.",
            Fields.of(Table.HEADER, HeaderRow.MOTHER, HeaderRow.MC_DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (header.mother().is("1") && header.motherOfChildBorn().isBlank()) {
                        found.at(header);
                    }
                }
            });

    private Rule611() {}
}

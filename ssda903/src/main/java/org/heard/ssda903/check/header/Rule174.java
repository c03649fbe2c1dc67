package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.Sexes;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule174 {
    static final Rule RULE = Rule.of(
            "174",
            "A birth date is given for a child of this boy.",
            "Correct the sex, or take the birth date out: only the children of mothers are returned.",
            Fields.of(Table.HEADER, HeaderRow.SEX, HeaderRow.MC_DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if (Sexes.isMale(header.sex())
                            && !header.motherOfChildBorn().isBlank()) {
                        found.at(header);
                    }
                }
            });

    private Rule174() {}
}

package org.heard.ssda903.check.header;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.check.Sexes;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Table;

final class Rule612 {
    /// A boy's is another check's (174).
    static final Rule RULE = Rule.of(
            "612",
            "A birth date is given for a first child, and the girl is not marked as a mother.",
            "Enter 1 for mother, or take the birth date out.",
            Fields.of(Table.HEADER, HeaderRow.SEX, HeaderRow.MOTHER, HeaderRow.MC_DOB),
            (child, found) -> {
                for (var header : child.headers()) {
                    if ((header.mother().isBlank() || header.mother().is("0"))
                            && Sexes.isFemale(header.sex())
                            && !header.motherOfChildBorn().isBlank()) {
                        found.at(header);
                    }
                }
            });

    private Rule612() {}
}

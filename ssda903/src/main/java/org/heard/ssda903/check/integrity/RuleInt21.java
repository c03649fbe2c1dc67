package org.heard.ssda903.check.integrity;

import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UascRow;

final class RuleInt21 {
    static final Rule RULE = Rule.of(
                    "INT21",
                    "The sex beside an unaccompanied asylum-seeking child (UASC) is not the one in the header.",
                    "Correct whichever is wrong: a child has one sex in the return.",
                    Fields.of(Table.UASC, UascRow.SEX),
                    (child, found) -> {
                        for (var row : child.unaccompanied()) {
                            if (differs(row, child)) {
                                found.at(row);
                            }
                        }
                    })
            .reading(Table.HEADER);

    /// Where either is blank or no code nothing is said.
    private static boolean differs(UascRow row, ChildRows child) {
        var sex = row.sex().value();
        if (sex == null) {
            return false;
        }
        for (var header : child.headers()) {
            if (header.sex().value() != null && !header.sex().is(sex.code())) {
                return true;
            }
        }
        return false;
    }

    private RuleInt21() {}
}

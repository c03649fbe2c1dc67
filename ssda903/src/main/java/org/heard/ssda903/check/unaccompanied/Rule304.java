package org.heard.ssda903.check.unaccompanied;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UascRow;

final class Rule304 {
    static final Rule RULE = Rule.of(
            "304",
            "The day on which the child ceased to be unaccompanied and seeking asylum is after their 18th birthday.",
            "Correct the day or the birth date: the status ends on the 18th birthday at the latest.",
            Fields.of(Table.UASC, UascRow.DUC),
            (child, found) -> {
                for (var row : child.unaccompanied()) {
                    var ofAge = Status.ofAge(row);
                    var ceased = row.ceased().value();
                    if (ofAge != null && ceased != null && ceased.isAfter(ofAge)) {
                        found.at(row);
                    }
                }
            });

    private Rule304() {}
}

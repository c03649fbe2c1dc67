package org.heard.ssda903.check.unaccompanied;

import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UascRow;

final class Rule104 {
    /// A day before the year is none either: whose status ceased then is not in the table this year.
    static final Rule RULE = Rule.of(
            "104",
            "The day on which the child ceased to be unaccompanied and seeking asylum is no day, or is before this"
                    + " collection year.",
            "Enter the day as dd/mm/yyyy. Take out a child whose status ceased before 1 April.",
            Fields.of(Table.UASC, UascRow.DUC),
            (child, found) -> {
                for (var row : child.unaccompanied()) {
                    var ceased = row.ceased().value();
                    if (ceased == null
                            ? row.ceased().isUnreadable()
                            : ceased.isBefore(child.year().start())) {
                        found.at(row);
                    }
                }
            });

    private Rule104() {}
}

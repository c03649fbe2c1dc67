package org.heard.ssda903.check.integrity;

import java.util.List;
import org.heard.ssda903.check.ChildRows;
import org.heard.ssda903.check.Fields;
import org.heard.ssda903.check.Found;
import org.heard.ssda903.check.Rule;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// The three ways in which a table can disagree with the header or with itself. What is told is told of the
/// table's own rows, never of the header's: the header is what they are held against.
final class Agreement {
    /// A child's rows of one table.
    @FunctionalInterface
    interface Rows {
        List<? extends Row> of(ChildRows child);
    }

    private Agreement() {}

    /// Fails for each row of a child who has no row in the header.
    static Rule inTheHeader(String code, String wrong, Table table, Rows rows) {
        return Rule.of(
                        code,
                        wrong,
                        "Add the child to Header, or correct the child's number here, or take the row out.",
                        Fields.of(table, column(table, HeaderRow.CHILD.name())),
                        (child, found) -> {
                            if (child.headers().isEmpty()) {
                                found.at(rows.of(child));
                            }
                        })
                .reading(Table.HEADER);
    }

    /// Fails for each row with another birth date than the header has. Where either is blank or no day
    /// nothing is said.
    static Rule bornOneDay(String code, String wrong, Table table, Rows rows) {
        return Rule.of(
                        code,
                        wrong,
                        "Correct whichever is wrong: a child has one birth date in the return.",
                        Fields.of(table, column(table, HeaderRow.DOB.name())),
                        (child, found) -> {
                            for (var row : rows.of(child)) {
                                bornOneDay(row, child.headers(), found);
                            }
                        })
                .reading(Table.HEADER);
    }

    private static void bornOneDay(Row row, List<HeaderRow> headers, Found found) {
        var cell = row.born();
        var born = cell == null ? null : cell.value();
        if (born == null) {
            return;
        }
        for (var header : headers) {
            if (header.born().value() != null && !born.equals(header.born().value())) {
                found.at(row);
                return;
            }
        }
    }

    /// Fails for all rows of a child who has more than one.
    static Rule once(String code, String wrong, Table table, Rows rows) {
        return Rule.of(
                code,
                wrong,
                "Keep the row that is right and take the others out; where two children share a number, correct it.",
                Fields.of(table, column(table, HeaderRow.CHILD.name())),
                (child, found) -> {
                    var all = rows.of(child);
                    if (all.size() > 1) {
                        found.at(all);
                    }
                });
    }

    private static Column<?> column(Table table, String name) {
        return table.findColumn(name).orElseThrow();
    }
}

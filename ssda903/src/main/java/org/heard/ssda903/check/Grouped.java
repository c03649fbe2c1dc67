package org.heard.ssda903.check;

import java.util.Arrays;
import java.util.List;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.RowsByChild;
import org.heard.ssda903.read.TableRows;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// The rows of a return, each table sorted by child once, so that a child's rows are a slice of it.
final class Grouped {
    // Written once.
    @SuppressWarnings("ArrayRecordComponent")
    private record Sorted(Row[] rows, RowsByChild byChild) {
        List<Row> of(int child) {
            return RowsOfChild.of(rows, byChild.from(child), byChild.to(child));
        }
    }

    /// By the place of the table among all tables.
    private final List<Sorted> tables;

    private Grouped(List<Sorted> tables) {
        this.tables = tables;
    }

    /// @param numbers for each child of the return the number it has here
    /// @param count   how many children there are here
    static Grouped of(Return given, int[] numbers, int count) {
        return new Grouped(Arrays.stream(Table.values())
                .map(table -> sort(given.rows(table).withEmptyLines(), numbers, count))
                .toList());
    }

    static Grouped empty() {
        return new Grouped(List.of());
    }

    private static Sorted sort(TableRows<?> table, int[] numbers, int count) {
        var rows = table.rows();
        var children = new int[rows.size()];
        for (int i = 0; i < children.length; i++) {
            children[i] = numbers[table.child(i)];
        }
        var byChild = RowsByChild.of(children, count);
        var sorted = new Row[children.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = rows.get(byChild.place(i));
        }
        return new Sorted(sorted, byChild);
    }

    List<Row> rows(Table table, int child) {
        return tables.isEmpty()
                ? RowsOfChild.NONE
                : tables.get(ChildRows.place(table)).of(child);
    }
}

package org.heard.ssda903.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.RowsByChild;
import org.heard.ssda903.read.TableRows;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// The rows of a return, each table sorted by child once, so that a child's rows are a slice of it.
final class Grouped {
    private record Sorted(List<Row> rows, RowsByChild byChild) {
        List<Row> of(int child) {
            int from = byChild.from(child);
            int to = byChild.to(child);
            return from == to ? List.of() : rows.subList(from, to);
        }
    }

    private final Map<Table, Sorted> tables = new EnumMap<>(Table.class);

    private Grouped() {}

    /// @param numbers for each child of the return the number it has here
    /// @param count   how many children there are here
    static Grouped of(Return given, int[] numbers, int count) {
        var grouped = new Grouped();
        for (var table : Table.values()) {
            grouped.tables.put(table, sort(given.rows(table).withEmptyLines(), numbers, count));
        }
        return grouped;
    }

    static Grouped empty() {
        return new Grouped();
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
        return new Sorted(Arrays.asList(sorted), byChild);
    }

    List<Row> rows(Table table, int child) {
        var sorted = tables.get(table);
        return sorted == null ? List.of() : sorted.of(child);
    }
}

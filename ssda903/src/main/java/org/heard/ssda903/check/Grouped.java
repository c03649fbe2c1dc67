package org.heard.ssda903.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// The rows of a return, each table sorted by child once, so that a child's rows are a slice of it.
final class Grouped {
    private static final class Sorted {
        private final List<Row> rows;
        private final int[] from;

        Sorted(List<Row> rows, int[] from) {
            this.rows = rows;
            this.from = from;
        }

        List<Row> of(int child) {
            return child + 1 < from.length ? rows.subList(from[child], from[child + 1]) : List.of();
        }
    }

    private final Map<Table, Sorted> tables = new EnumMap<>(Table.class);

    private Grouped() {}

    static Grouped of(Return given, Children children) {
        var grouped = new Grouped();
        for (var table : Table.values()) {
            grouped.tables.put(table, sort(given.rows(table).rowsAndEmptyLines(), children));
        }
        return grouped;
    }

    static Grouped empty() {
        return new Grouped();
    }

    /// Counts, then places: rows of a child stay in the order of the file.
    private static Sorted sort(List<? extends Row> rows, Children children) {
        var of = new int[rows.size()];
        for (int i = 0; i < of.length; i++) {
            of[i] = children.of(rows.get(i));
        }
        var from = new int[children.count() + 1];
        for (int child : of) {
            from[child + 1]++;
        }
        for (int child = 1; child < from.length; child++) {
            from[child] += from[child - 1];
        }
        var next = from.clone();
        var sorted = new Row[of.length];
        for (int i = 0; i < of.length; i++) {
            sorted[next[of[i]]++] = rows.get(i);
        }
        return new Sorted(Arrays.asList(sorted), from);
    }

    List<Row> rows(Table table, int child) {
        var sorted = tables.get(table);
        return sorted == null ? List.of() : sorted.of(child);
    }
}

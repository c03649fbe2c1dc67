package org.heard.ssda903.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.TableRows;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// Where each row of a return stands in its table, from 0.
final class Indices {
    private interface Finder {
        int of(Row row);
    }

    private final Map<Table, Finder> tables = new EnumMap<>(Table.class);

    private Indices() {}

    static Indices of(Return given) {
        var indices = new Indices();
        for (var table : Table.values()) {
            indices.tables.put(table, finder(given.rows(table)));
        }
        return indices;
    }

    int of(Table table, Row row) {
        return Objects.requireNonNull(tables.get(table)).of(row);
    }

    /// Rows of a CSV are told by their numbers. In XML several can begin in one line, and with it all have one
    /// number. A line of a CSV that could not be taken apart counts as a row: else damage in one child would
    /// move all others.
    private static Finder finder(TableRows<?> table) {
        var rows = table.withEmptyLines().rows();
        var numbers = rows.stream().mapToInt(Row::row).toArray();
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] <= numbers[i - 1]) {
                var known = new IdentityHashMap<Row, Integer>();
                for (int j = 0; j < numbers.length; j++) {
                    known.put(rows.get(j), j);
                }
                return row -> Objects.requireNonNull(known.get(row));
            }
        }
        return row -> Arrays.binarySearch(numbers, row.row()) + table.damagedBefore(row.row());
    }
}

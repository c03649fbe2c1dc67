package org.heard.ssda903.check;

import java.util.List;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// Columns of one table that a rule points at.
public record Fields(Table table, List<Column<?>> columns) {
    public Fields {
        columns = List.copyOf(columns);
        for (var column : columns) {
            if (!table.columns().contains(column)) {
                throw new IllegalArgumentException(table + " has no column " + column);
            }
        }
    }

    public static Fields of(Table table, Column<?>... columns) {
        return new Fields(table, List.of(columns));
    }
}

package org.heard.ssda903.table;

import java.util.List;

/// The cells of one row, in the order of the table's columns, before they become a row of their table.
public final class Cells {
    private final Cell<?>[] cells;

    private Cells(Cell<?>[] cells) {
        this.cells = cells;
    }

    public static Cells of(List<? extends Cell<?>> cells) {
        return new Cells(cells.toArray(Cell<?>[]::new));
    }

    /// These, which may be changed once a row was made of them.
    public static Cells of(Cell<?>[] cells) {
        return new Cells(cells);
    }

    // Safe: a cell is only ever made by its column, which gives it its type.
    @SuppressWarnings("unchecked")
    <T> Cell<T> at(Column<T> column) {
        var cell = cells[column.position()];
        if (!cell.column().equals(column)) throw new IllegalArgumentException("Not a cell of " + column + ": " + cell);
        return (Cell<T>) cell;
    }
}

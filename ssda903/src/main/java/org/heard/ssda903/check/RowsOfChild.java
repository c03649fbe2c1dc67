package org.heard.ssda903.check;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.RandomAccess;
import org.heard.ssda903.table.Row;

/// A slice of a table's rows, which hold still. Three hundred rules go through the rows of every child, so going
/// through them costs as little as it can, and nothing where there are none.
final class RowsOfChild extends AbstractList<Row> implements RandomAccess {
    static final RowsOfChild NONE = new RowsOfChild(new Row[0], 0, 0);
    private static final Iterator<Row> NOTHING = NONE.new Through();

    private final Row[] rows;
    private final int from;
    private final int to;

    private RowsOfChild(Row[] rows, int from, int to) {
        this.rows = rows;
        this.from = from;
        this.to = to;
    }

    /// @param to exclusive
    static RowsOfChild of(Row[] rows, int from, int to) {
        return from == to ? NONE : new RowsOfChild(rows, from, to);
    }

    @Override
    public Row get(int index) {
        if (index < 0 || index >= to - from) {
            throw new IndexOutOfBoundsException(index);
        }
        return rows[from + index];
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public Iterator<Row> iterator() {
        return from == to ? NOTHING : new Through();
    }

    private final class Through implements Iterator<Row> {
        private int next = from;

        @Override
        public boolean hasNext() {
            return next < to;
        }

        @Override
        public Row next() {
            if (next >= to) {
                throw new NoSuchElementException();
            }
            return rows[next++];
        }
    }
}

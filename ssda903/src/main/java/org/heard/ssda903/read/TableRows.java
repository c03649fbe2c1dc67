package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// The rows of one table of a return, in the order of its file.
///
/// Rows that could not even be taken apart into values are in the problems alone.
public final class TableRows<R extends Row> {
    private final Table table;
    private final String file;
    private final List<R> rows;
    private final BitSet bad;
    private final int[] children;
    private final int[] damaged;
    private final @Nullable TableRows<R> withEmptyLines;

    /// @param damaged the lines that could not be taken apart, as a person counts them, in order
    TableRows(Table table, String file, List<R> rows, BitSet bad, int[] children, int[] damaged) {
        this(table, file, rows, bad, children, damaged, null);
    }

    private TableRows(
            Table table,
            String file,
            List<R> rows,
            BitSet bad,
            int[] children,
            int[] damaged,
            @Nullable TableRows<R> withEmptyLines) {
        this.table = table;
        this.file = file;
        this.rows = rows;
        this.bad = bad;
        this.children = children;
        this.damaged = damaged;
        this.withEmptyLines = withEmptyLines;
    }

    /// The same, which are these together with the lines of commas alone.
    TableRows<R> within(TableRows<R> together) {
        return new TableRows<>(table, file, rows, bad, children, damaged, together);
    }

    /// The rows and, where they stand between them, the lines of commas alone that spreadsheets leave
    /// behind. The published checks count and ask about those too; nothing else does.
    public TableRows<R> withEmptyLines() {
        return withEmptyLines == null ? this : withEmptyLines;
    }

    public Table table() {
        return table;
    }

    /// How many lines before this one could not be taken apart: they count where rows are counted.
    ///
    /// @param row as a person counts
    public int damagedBefore(int row) {
        int place = Arrays.binarySearch(damaged, row);
        return place < 0 ? -place - 1 : place;
    }

    /// The file the table was read from; empty when none held it.
    public String file() {
        return file;
    }

    public List<R> rows() {
        return rows;
    }

    /// The number of a row's child among the children of the return.
    public int child(int place) {
        return children[place];
    }

    /// The rows with nothing in them that stops their use: every needed value is there.
    public List<R> goodRows() {
        if (bad.isEmpty()) return rows;
        return IntStream.range(0, rows.size())
                .filter(i -> !bad.get(i))
                .mapToObj(rows::get)
                .toList();
    }

    /// The good rows of each child, children in the order in which the file first names them.
    public Map<String, List<R>> goodRowsByChild() {
        var byChild = new LinkedHashMap<String, List<R>>();
        for (var row : goodRows())
            byChild.computeIfAbsent(row.child().get(), c -> new ArrayList<>()).add(row);
        return byChild;
    }
}

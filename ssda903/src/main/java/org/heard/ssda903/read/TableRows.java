package org.heard.ssda903.read;

import java.util.ArrayList;
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
    private final @Nullable TableRows<R> withEmptyLines;

    TableRows(Table table, String file, List<R> rows, BitSet bad, int[] children) {
        this(table, file, rows, bad, children, null);
    }

    private TableRows(
            Table table, String file, List<R> rows, BitSet bad, int[] children, @Nullable TableRows<R> withEmptyLines) {
        this.table = table;
        this.file = file;
        this.rows = rows;
        this.bad = bad;
        this.children = children;
        this.withEmptyLines = withEmptyLines;
    }

    /// The same, which are these together with the lines of commas alone.
    TableRows<R> within(TableRows<R> together) {
        return new TableRows<>(table, file, rows, bad, children, together);
    }

    /// The rows and, where they stand between them, the lines of commas alone that spreadsheets leave
    /// behind. The published checks count and ask about those too; nothing else does.
    public TableRows<R> withEmptyLines() {
        return withEmptyLines == null ? this : withEmptyLines;
    }

    public Table table() {
        return table;
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

    public List<R> badRows() {
        return bad.stream().mapToObj(rows::get).toList();
    }

    /// The good rows of each child, children in the order in which the file first names them.
    public Map<String, List<R>> goodRowsByChild() {
        var byChild = new LinkedHashMap<String, List<R>>();
        for (var row : goodRows())
            byChild.computeIfAbsent(row.child().get(), c -> new ArrayList<>()).add(row);
        return byChild;
    }
}

package org.heard.ssda903.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.heard.ssda903.table.Row;

/// The lines of commas alone in a file, as rows of which every value is blank.
final class EmptyLines {
    private final List<Row> lines = new ArrayList<>();
    private final List<Integer> children = new ArrayList<>();

    /// @param child the number of its child, which is nobody else
    void add(Row line, int child) {
        lines.add(line);
        children.add(child);
    }

    /// The rows of the table, which know these lines between them.
    TableRows<Row> among(TableRows<Row> table) {
        if (lines.isEmpty()) {
            return table;
        }
        var rows = table.rows();
        var all = new ArrayList<Row>(rows.size() + lines.size());
        var numbers = new int[rows.size() + lines.size()];
        int line = 0;
        for (int i = 0; i <= rows.size(); i++) {
            while (line < lines.size()
                    && (i == rows.size() || lines.get(line).row() < rows.get(i).row())) {
                numbers[all.size()] = children.get(line);
                all.add(lines.get(line));
                line++;
            }
            if (i < rows.size()) {
                numbers[all.size()] = table.child(i);
                all.add(rows.get(i));
            }
        }
        return table.within(new TableRows<>(table.table(), table.file(), all, new BitSet(), numbers, new int[0]));
    }
}

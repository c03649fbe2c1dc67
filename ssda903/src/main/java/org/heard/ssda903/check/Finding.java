package org.heard.ssda903.check;

import java.util.List;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// A row that fails a rule.
///
/// @param index of the row within its table, from 0
/// @param at    the row itself
public record Finding(Rule rule, Table table, int index, Row at) {
    /// The row as a person counts in the file, where the column names are row 1.
    public int row() {
        return at.row();
    }

    /// The child's number as given; empty where the row has none.
    public String child() {
        return at.child().text();
    }

    /// The names of the columns it points at.
    public List<String> fields() {
        return rule.columns(table);
    }

    /// The values it points at, each with its text as given.
    public List<Cell<?>> cells() {
        return rule.cells(table, at);
    }
}

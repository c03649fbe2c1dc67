package org.heard.ssda903.check;

import java.util.List;
import org.heard.ssda903.table.Table;

/// A row that fails a rule.
///
/// @param index  of the row within its table, from 0
/// @param row    as a person counts in the file, where the column names are row 1
/// @param fields the columns it points at
/// @param child  the child's number as given; empty where the row has none
public record Finding(Rule rule, Table table, int index, int row, List<String> fields, String child) {
    public Finding {
        fields = List.copyOf(fields);
    }
}

package org.heard.dataset;

import java.util.List;
import java.util.Set;

/// A table as it was given.
///
/// @param rows    those that can be used, each once
/// @param damaged rows that cannot, whatever the reason
record DatasetTable(String file, Set<String> columns, List<DatasetRow> rows, int damaged) {
    static final DatasetTable ABSENT = new DatasetTable("", Set.of(), List.of(), 0);

    boolean has(String column) {
        return columns.contains(column);
    }
}

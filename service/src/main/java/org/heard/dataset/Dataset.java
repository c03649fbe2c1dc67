package org.heard.dataset;

import java.util.Map;

/// The tables that were given, by name, and what was found in reading them.
record Dataset(Map<String, DatasetTable> tables, ProblemsFound problems) {
    /// The table; an empty one where it was not given.
    DatasetTable table(String name) {
        return tables.getOrDefault(name, DatasetTable.ABSENT);
    }

    boolean has(String name) {
        return tables.containsKey(name);
    }
}

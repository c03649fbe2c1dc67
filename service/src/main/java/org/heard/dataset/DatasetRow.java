package org.heard.dataset;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of a table, under the column names of the data model.
///
/// @param number as a person counts, where the column names are row 1
/// @param texts  what stands for nothing in an export is left out
record DatasetRow(String file, int number, Map<String, String> texts, Map<String, LocalDate> days) {
    /// Empty where the row says nothing.
    String text(String column) {
        return texts.getOrDefault(column, "");
    }

    @Nullable
    LocalDate day(String column) {
        return days.get(column);
    }
}

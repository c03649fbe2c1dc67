package org.heard.ssda903.write;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// Writes tables of the return as the return wants them: its columns in its order, comma-separated, UTF-8 without a
/// mark, each value with its original text.
///
/// What was read and is written again reads the same: the same rows, the same text in every value. Lines of commas
/// alone, which the published checks count as rows, are written too, so that the checks say the same.
public final class ReturnWriter {
    private ReturnWriter() {}

    /// Writes one table. The caller closes the writer.
    public static void write(Table table, List<? extends Row> rows, Writer to) throws IOException {
        for (var row : rows) {
            if (!table.rowType().isInstance(row))
                throw new IllegalArgumentException("Not a row of " + table + ": " + row);
        }
        MachineCsv.write(to, names(table), texts(rows));
    }

    /// Writes every table that was read, bad rows included, into a folder, each under its usual name.
    public static void write(Return read, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var file : read.files()) {
            try (var to = Files.newBufferedWriter(folder.resolve(file.table().usualFile()), StandardCharsets.UTF_8)) {
                write(file.table(), read.rows(file.table()).withEmptyLines().rows(), to);
            }
        }
    }

    /// The names of the table's columns, for either kind of CSV.
    public static List<String> names(Table table) {
        return table.columns().stream().map(Column::name).toList();
    }

    /// The rows' values as text, for either kind of CSV.
    public static Stream<List<String>> texts(List<? extends Row> rows) {
        return rows.stream().map(row -> row.cells().stream().map(Cell::text).toList());
    }
}

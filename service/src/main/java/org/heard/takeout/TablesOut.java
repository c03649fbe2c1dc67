package org.heard.takeout;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The one list of what goes out, what goes sealed and what stays, and why: `tables.csv`, with `columns.csv`
/// for columns and `rows.csv` for rows that are dealt with otherwise than their table. A test holds it against
/// the tables there are.
record TablesOut(List<TableOut> tables) {
    private static final TablesOut ALL = read();

    static TablesOut all() {
        return ALL;
    }

    List<TableOut> going(Goes where) {
        return tables.stream().filter(table -> table.goes() == where).toList();
    }

    private static TablesOut read() {
        var columns = lines("columns.csv");
        var rows = lines("rows.csv");
        return new TablesOut(lines("tables.csv").stream()
                .map(line -> table(line, columns, rows))
                .toList());
    }

    private static TableOut table(NamedCsvRecord line, List<NamedCsvRecord> columns, List<NamedCsvRecord> rows) {
        var name = line.getField("table");
        var exceptions = of(name, columns).stream()
                .map(column -> new ColumnOut(
                        column.getField("column"),
                        ColumnOut.How.valueOf(column.getField("how")),
                        column.getField("when"),
                        column.getField("why")))
                .toList();
        var confided = of(name, rows).stream()
                .map(row -> new TableOut.Confided(row.getField("when"), row.getField("why")))
                .findFirst();
        return new TableOut(
                name,
                Goes.valueOf(line.getField("goes")),
                line.getField("holds"),
                line.getField("why"),
                words(line.getField("columns")),
                exceptions,
                confided.or(Optional::empty));
    }

    private static List<NamedCsvRecord> of(String table, List<NamedCsvRecord> lines) {
        return lines.stream()
                .filter(line -> line.getField("table").equals(table))
                .toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    private static List<NamedCsvRecord> lines(String file) {
        try (var stream = Objects.requireNonNull(TablesOut.class.getResourceAsStream(file), file);
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

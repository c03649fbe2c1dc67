package org.heard.returns;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.comparison.Listed;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.write.ReturnWriter;

/// A return as the record would send it.
///
/// @param tables   the tables of which the record holds something
/// @param unnumbered children who are left out, as they have no number of the return
/// @param sealed   how many are left out as their record is closed for good, such as after an adoption
/// @param findings what the published checks say of it
public record WrittenReturn(
        CollectionYear year, Map<Table, List<Row>> tables, int unnumbered, int sealed, List<Listed> findings) {
    public WrittenReturn {
        tables = new LinkedHashMap<>(tables);
        findings = List.copyOf(findings);
    }

    /// Tables as files, by the names they usually have.
    static Map<String, String> files(Map<Table, List<Row>> tables) {
        var files = new LinkedHashMap<String, String>();
        tables.forEach((table, rows) -> files.put(table.usualFile(), text(table, rows)));
        return files;
    }

    private static String text(Table table, List<Row> rows) {
        var to = new StringWriter();
        try {
            ReturnWriter.write(table, rows, to);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return to.toString();
    }
}

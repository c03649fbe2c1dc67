package org.heard.returns;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.comparison.Delivery;
import org.heard.comparison.Listed;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.write.ReturnWriter;

/// A return as the record would send it.
///
/// @param tables   the tables that are written
/// @param told     the delivery with which the return of this year came, where one was loaded: what the
///                 record does not keep is written as it told it
/// @param unnumbered children who are left out, as they have no number of the return
/// @param sealed   how many are left out as their record is closed for good, such as after an adoption
/// @param leavers how many care leavers of that return are left out, as they were not looked after in the
///                year
/// @param findings what the published checks say of it
public record WrittenReturn(
        CollectionYear year,
        Map<Table, List<Row>> tables,
        Optional<Delivery> told,
        int unnumbered,
        int sealed,
        int leavers,
        List<Listed> findings) {
    public WrittenReturn {
        tables = new LinkedHashMap<>(tables);
        findings = List.copyOf(findings);
    }

    /// The tables of the year that are not written, as neither the record nor a return that was loaded holds
    /// them.
    public List<Table> notWritten() {
        return Table.list(year).stream()
                .filter(table -> !tables.containsKey(table))
                .toList();
    }

    /// Whether a table's rows are as the return of the year told them, and nothing of them stands in the
    /// record.
    public boolean isAsTold(Table table) {
        return ToldInReturn.NOT_KEPT.contains(table);
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

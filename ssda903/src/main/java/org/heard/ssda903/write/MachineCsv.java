package org.heard.ssda903.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/// CSV that another program reads: every value exactly as it is, quoted only where it must be.
///
/// Not for opening in a spreadsheet: a value that begins like a formula would be run there.
public final class MachineCsv {
    private MachineCsv() {}

    /// Writes the column names and the rows; the caller chooses the letters' encoding and closes the writer.
    public static void write(Writer to, List<String> names, Stream<List<String>> rows) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        try {
            csv.writeRecord(names);
            rows.forEach(csv::writeRecord);
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}

package org.heard.ssda903.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The values of one line of CSV.
final class Values {
    private static final CsvReader.CsvReaderBuilder QUOTED =
            CsvReader.builder().detectBomHeader(false).skipEmptyLines(false).allowUnclosedQuote(false);

    private Values() {}

    /// Empty when the line's quotation marks do not pair up.
    static Optional<List<String>> of(String line) {
        if (line.indexOf('"') < 0) return Optional.of(plain(line));
        try {
            return Optional.of(QUOTED.ofSingleCsvRecord(line).getFields());
        } catch (CsvParseException quotesDoNotPairUp) {
            return Optional.empty();
        }
    }

    private static List<String> plain(String line) {
        var values = new ArrayList<String>();
        int from = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', from)) {
            values.add(line.substring(from, comma));
            from = comma + 1;
        }
        values.add(line.substring(from));
        return values;
    }
}

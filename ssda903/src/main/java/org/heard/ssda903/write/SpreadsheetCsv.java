package org.heard.ssda903.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// CSV that a person opens in a spreadsheet: nothing in it can run as a formula.
///
/// A value that a spreadsheet could take for a formula gets an apostrophe in front, so this form is not for
/// reading back; numbers below zero and a lone dash stay as they are. Every value stands between quotation
/// marks, so that a spreadsheet that splits at semicolons finds no new beginning inside one. The mark at the
/// start makes accents show.
public final class SpreadsheetCsv {
    private static final String MARK = "\uFEFF";
    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n\0＝＋－＠";
    private static final Pattern DASH_OR_NUMBER = Pattern.compile("-(\\d+([.,]\\d+)?)?");

    private SpreadsheetCsv() {}

    /// Writes the column names and the rows; the writer must write UTF-8, and the caller closes it.
    public static void write(Writer to, List<String> names, Stream<List<String>> rows) throws IOException {
        to.write(MARK);
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(to);
        try {
            csv.writeRecord(names.stream().map(SpreadsheetCsv::harmless).toList());
            rows.forEach(row ->
                    csv.writeRecord(row.stream().map(SpreadsheetCsv::harmless).toList()));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// The value so that no spreadsheet runs it.
    public static String harmless(String value) {
        if (DASH_OR_NUMBER.matcher(value).matches()) return value;
        int first = 0;
        while (first < value.length() && doesNotShow(value.charAt(first))) first++;
        boolean formula = first < value.length() && BEGIN_A_FORMULA.indexOf(value.charAt(first)) >= 0;
        boolean control = !value.isEmpty() && BEGIN_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return formula || control ? "'" + value : value;
    }

    private static boolean doesNotShow(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}

package org.heard.plain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.plain.EveryPhrase.Place;

/// The file that goes to a translator and comes back: a row a phrase, which any spreadsheet opens. The room, the phrase
/// and the English say which row is which; the translation is filled in; the rest helps.
final class TranslationFile {
    static final int MOST_BYTES = 5 << 20;
    static final int LONGEST_WORDS = 2000;

    private static final String ROOM = "room";
    private static final String PHRASE = "phrase";
    private static final String ENGLISH = "English";
    private static final String TRANSLATION = "translation";
    private static final List<String> COLUMNS =
            List.of(ROOM, PHRASE, ENGLISH, TRANSLATION, "where it stands", "safety or rights", "to look at");
    private static final char MARK = '\uFEFF';

    /// What a row says.
    ///
    /// @param english as whoever translated it saw it
    record Row(Place place, String english, String words) {}

    /// What came of reading a file.
    sealed interface Read {
        record Rows(List<Row> rows) implements Read {}

        /// @param why in a sentence
        record Unreadable(String why) implements Read {}
    }

    private TranslationFile() {}

    static String write(List<BroughtLine> lines) {
        var text = new StringWriter();
        text.write(MARK);
        try (var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(text)) {
            csv.writeRecord(COLUMNS);
            for (var line : lines) {
                csv.writeRecord(
                        line.phrase().room(),
                        line.phrase().key(),
                        line.phrase().english(),
                        harmless(line.words()),
                        line.phrase().where(),
                        line.phrase().vital() ? "yes" : "",
                        line.matter().map(Matter::words).orElse(""));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    /// Words that a spreadsheet would take for a formula begin with an apostrophe, taken away when they return.
    private static String harmless(String words) {
        return words.matches("(?s)[=+@-].*") ? "'" + words : words;
    }

    static Read read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new Read.Unreadable("The file is larger than 5 MB: it has more than the words of the pages");
        }
        String text;
        try {
            text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return new Read.Unreadable("The file is not in UTF-8: save it as “CSV UTF-8” and bring it again");
        }
        if (!text.isEmpty() && text.charAt(0) == MARK) {
            text = text.substring(1);
        }
        var heading = text.lines().findFirst().orElse("");
        for (var separator : List.of(',', ';', '\t')) {
            if (heading.indexOf(separator) >= 0) {
                return read(text, separator);
            }
        }
        return new Read.Unreadable("This is not the file that was saved from here: it has one column alone. "
                + "A workbook must be saved as “CSV UTF-8”");
    }

    /// Spreadsheets save "Unicode text" with a mark of its own.
    private static Charset charset(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }

    private static Read read(String text, char separator) {
        var rows = new LinkedHashMap<Place, Row>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = Map.of();
            for (var record : records) {
                var fields = record.getFields();
                if (columns.isEmpty()) {
                    columns = columns(fields);
                    var missing = new ArrayList<>(List.of(ROOM, PHRASE, ENGLISH, TRANSLATION));
                    for (var column : columns.keySet()) {
                        missing.removeIf(one -> one.equalsIgnoreCase(column));
                    }
                    if (!missing.isEmpty()) {
                        return new Read.Unreadable(
                                "The first row must name the columns as in the file saved from here; " + "it lacks: "
                                        + String.join(", ", missing));
                    }
                    continue;
                }
                var row = new Row(
                        new Place(field(fields, columns, ROOM), field(fields, columns, PHRASE)),
                        field(fields, columns, ENGLISH),
                        words(field(fields, columns, TRANSLATION)));
                if (row.words().length() > LONGEST_WORDS) {
                    return new Read.Unreadable("Row " + record.getStartingLineNumber() + " has more than "
                            + LONGEST_WORDS + " characters: a quotation mark may be open");
                }
                var before = rows.putIfAbsent(row.place(), row);
                if (before != null && !before.words().equals(row.words())) {
                    return new Read.Unreadable("The phrase " + row.place().phrase() + " of "
                            + row.place().room() + " stands there twice with other words, again in row "
                            + record.getStartingLineNumber());
                }
            }
        } catch (CsvParseException | IOException unreadable) {
            return new Read.Unreadable("The rows cannot be told apart: a quotation mark may be open");
        }
        return new Read.Rows(List.copyOf(rows.values()));
    }

    private static Map<String, Integer> columns(List<String> heading) {
        var columns = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < heading.size(); at++) {
            columns.putIfAbsent(heading.get(at).strip().toLowerCase(Locale.UK), at);
        }
        return columns;
    }

    private static String field(List<String> fields, Map<String, Integer> columns, String column) {
        int at = columns.getOrDefault(column.toLowerCase(Locale.UK), Integer.MAX_VALUE);
        return at < fields.size() ? fields.get(at).strip() : "";
    }

    /// In one line, without the apostrophe of a spreadsheet and without signs that only turn text round.
    private static String words(String typed) {
        var bare = typed.matches("(?s)'[=+@-].*") ? typed.substring(1) : typed;
        return bare.replaceAll("[\\u2066-\\u2069]", "").replaceAll("\\s+", " ").strip();
    }
}

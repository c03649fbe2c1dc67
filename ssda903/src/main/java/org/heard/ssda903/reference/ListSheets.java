package org.heard.ssda903.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/// The sheets of a list, each row a list of texts: a CSV has one, a workbook any number. Numbers are text too,
/// without decimals they do not need, so that `2512345` is the same in both.
final class ListSheets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String DAMAGED = "The workbook is damaged. Open it, save it again, or save it as CSV.";
    private static final int CHUNK = 1 << 16;
    private static final int BINARY_WORKBOOK = 0xD0CF11E0;

    /// Why a file cannot be read, in words.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String why) {
            super(why);
        }
    }

    private ListSheets() {}

    /// @param most how many bytes a workbook may hold once it is unpacked
    static List<List<List<String>>> of(byte[] bytes, long most) throws Unreadable {
        if (bytes.length >= Integer.BYTES) {
            int start = ByteBuffer.wrap(bytes).getInt();
            if (start == BINARY_WORKBOOK) {
                throw new Unreadable("This is a workbook of an old kind (.xls). Save it as .xlsx or CSV.");
            }
            if (start >>> Short.SIZE == ('P' << Byte.SIZE | 'K')) {
                return workbook(bytes, most);
            }
        }
        return csv(text(bytes));
    }

    private static List<List<List<String>>> workbook(byte[] bytes, long most) throws Unreadable {
        checkParts(bytes, most);
        var sheets = new ArrayList<List<List<String>>>();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                var rows = new ArrayList<List<String>>();
                try (var all = sheet.openStream()) {
                    all.forEach(row -> {
                        var texts = new ArrayList<String>();
                        for (int i = 0; i < row.getCellCount(); i++) {
                            texts.add(
                                    row.getOptionalCell(i).map(ListSheets::text).orElse(""));
                        }
                        rows.add(texts);
                    });
                }
                sheets.add(rows);
            }
        } catch (IOException | RuntimeException damaged) {
            throw new Unreadable(DAMAGED);
        }
        return sheets;
    }

    /// A zip that is no workbook, and one that would not fit in memory, are told before anything is made.
    private static void checkParts(byte[] bytes, long most) throws Unreadable {
        boolean isWorkbook = false;
        long unpacked = 0;
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            var chunk = new byte[CHUNK];
            for (var entry : Collections.list(zip.getEntries())) {
                isWorkbook |= entry.getName().startsWith("xl/");
                try (var part = zip.getInputStream(entry)) {
                    for (int read = part.read(chunk); read >= 0; read = part.read(chunk)) {
                        unpacked += read;
                        if (unpacked > most) {
                            throw new Unreadable("The workbook is larger than any list of providers.");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Unreadable(DAMAGED);
        }
        if (!isWorkbook) {
            throw new Unreadable(
                    "This is neither a CSV nor an Excel workbook (.xlsx). Open it and save it as one of them.");
        }
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            var raw = cell.getRawValue();
            return raw == null ? "" : number(raw);
        }
        var text = cell.getText();
        return text == null ? "" : text.strip();
    }

    /// A number as a person reads it: `2512345`, not `2512345.0` or `2.512345E6`. Other text stays.
    static String number(String text) {
        try {
            var plain = new BigDecimal(text.strip()).stripTrailingZeros();
            return plain.scale() > 0 || (long) plain.precision() - plain.scale() > 15
                    ? text.strip()
                    : plain.toPlainString();
        } catch (NumberFormatException noNumber) {
            return text.strip();
        }
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            text = new String(bytes, WINDOWS_1252);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /// With commas, else semicolons, else tabs: the first that gives a row with a provider's number.
    private static List<List<List<String>>> csv(String text) throws Unreadable {
        List<List<String>> first = List.of();
        for (char separator : new char[] {',', ';', '\t'}) {
            var rows = csv(text, separator);
            if (ListColumns.find(rows).isPresent()) {
                return List.of(rows);
            }
            first = first.isEmpty() ? rows : first;
        }
        return List.of(first);
    }

    private static List<List<String>> csv(String text, char separator) throws Unreadable {
        var rows = new ArrayList<List<String>>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                rows.add(row.getFields().stream().map(String::strip).toList());
            }
        } catch (CsvParseException | IOException unreadable) {
            throw new Unreadable(
                    "The rows cannot be told apart: a quotation mark may be open. Save the list as CSV again.");
        }
        return rows;
    }
}

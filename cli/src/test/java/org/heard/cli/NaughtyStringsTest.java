package org.heard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Text that has broken other programs, in every column of every table, given in every way that a return is: nothing
/// falls over, no line is lost, and what can be read stands as it was given.
class NaughtyStringsTest {
    private static final CollectionYear YEAR = CollectionYear.ending(2026);
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /// Bytes that are no text in UTF-8: half a surrogate pair, longer than need be, past the last sign, cut short,
    /// marks of other encodings, and what is in no encoding at all.
    private static final List<int[]> BYTES = List.of(
            new int[] {0xED, 0xA0, 0x80},
            new int[] {0xED, 0xB0, 0x80},
            new int[] {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80},
            new int[] {0xC0, 0x80},
            new int[] {0xC0, 0xAF},
            new int[] {0xE0, 0x80, 0xAF},
            new int[] {0xF0, 0x80, 0x80, 0xAF},
            new int[] {0xF4, 0x90, 0x80, 0x80},
            new int[] {0xF8, 0x88, 0x80, 0x80, 0x80},
            new int[] {0xE2, 0x82},
            new int[] {0x80},
            new int[] {0xFF, 0xFE},
            new int[] {0xFE, 0xFF},
            new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D},
            new int[] {0xEF, 0xBB, 0xBF},
            new int[] {0x1B, 0x24, 0x42},
            new int[] {0x00, 0x41});

    /// How the letters of a file are written down.
    enum Written {
        UTF_8,
        WITH_A_MARK,
        WINDOWS,
        LINE_BY_LINE_OTHERWISE;

        /// The line, empty where this cannot say it.
        byte[] bytes(String line, int number) {
            var windows = this == WINDOWS || (this == LINE_BY_LINE_OTHERWISE && number % 2 == 0);
            if (!windows) {
                return line.getBytes(StandardCharsets.UTF_8);
            }
            var bytes = line.getBytes(WINDOWS_1252);
            return new String(bytes, WINDOWS_1252).equals(line) && (isAscii(line) || !isUtf8(bytes))
                    ? bytes
                    : this == WINDOWS ? new byte[0] : line.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static boolean isAscii(String line) {
        return line.chars().allMatch(c -> c < 128);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException not) {
            return false;
        }
    }

    private static Stream<Table> tables() {
        return Stream.of(Table.values()).filter(table -> table.collectedIn(YEAR));
    }

    private static String names(Table table) {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(","));
    }

    /// The row with this in one column and harmless values in the others.
    private static String row(Table table, int column, String value) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(at -> at == column ? "\"" + value.replace("\"", "\"\"") + "\"" : "1")
                .collect(Collectors.joining(","));
    }

    private static Return read(Given... files) {
        return ReturnReader.read(ReturnFiles.of(List.of(files), Limits.national()), YEAR);
    }

    private static boolean isKept(String value) {
        return NaughtyStrings.ofALine().anyMatch(value::equals);
    }

    @ParameterizedTest
    @EnumSource(Written.class)
    void every_column_of_every_table_keeps_it_or_names_its_line(Written how) {
        var kept = NaughtyStrings.ofALine().collect(Collectors.toSet());
        tables().forEach(table -> {
            var file = new ByteArrayOutputStream();
            file.writeBytes(((how == Written.WITH_A_MARK ? "\uFEFF" : "") + names(table) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            var expected = new LinkedHashMap<Integer, List<Object>>();
            var lines = 1;
            for (var column = 0; column < table.columns().size(); column++) {
                for (var value : NaughtyStrings.all()) {
                    var line = row(table, column, value);
                    var bytes = how.bytes(line, lines);
                    if (bytes.length > 0) {
                        file.writeBytes(bytes);
                        file.write('\n');
                        expected.put(lines + 1, List.of(column, value));
                        lines += (line + "\n").split("\r\n|\r|\n", -1).length - 1;
                    }
                }
            }
            var read = read(new Given(table.usualFile(), file.toByteArray()));
            assertAnswered(read, table, lines);
            var rows = read.rows(table).rows().stream().collect(Collectors.toMap(row -> row.row(), row -> row.cells()));
            expected.forEach((line, said) -> {
                var value = (String) said.get(1);
                if (kept.contains(value)) {
                    assertThat(rows.containsKey(line))
                            .as("%s, row %d: %s", table, line, value)
                            .isTrue();
                    assertThat(rows.getOrDefault(line, List.of())
                                    .get((int) said.get(0))
                                    .text())
                            .as("%s, row %d", table, line)
                            .isEqualTo(value);
                } else {
                    assertThat(read.problems())
                            .as("%s, row %d: %s", table, line, value)
                            .anyMatch(problem -> problem.row() == line);
                }
            });
        });
    }

    @Test
    void bytes_that_are_no_text_cost_no_line_but_their_own() {
        tables().forEach(table -> {
            var file = new ByteArrayOutputStream();
            file.writeBytes((names(table) + "\n").getBytes(StandardCharsets.UTF_8));
            var lines = 1;
            for (var column = 0; column < table.columns().size(); column++) {
                for (var bytes : BYTES) {
                    for (var part : row(table, column, "@@").splitWithDelimiters("@@", 0)) {
                        if (part.equals("@@")) {
                            for (var one : bytes) {
                                file.write(one);
                            }
                        } else {
                            file.writeBytes(part.getBytes(StandardCharsets.UTF_8));
                        }
                    }
                    file.writeBytes(("\n" + row(table, column, "kept") + "\n").getBytes(StandardCharsets.UTF_8));
                    lines += 2;
                }
            }
            var read = read(new Given(table.usualFile(), file.toByteArray()));
            assertAnswered(read, table, lines);
            assertThat(read.rows(table).rows().stream()
                            .filter(row -> row.cells().stream()
                                    .anyMatch(cell -> cell.text().equals("kept"))))
                    .hasSize((lines - 1) / 2);
        });
    }

    /// Each line is a row, or a problem names it.
    private static void assertAnswered(Return read, Table table, int lines) {
        var answered = new TreeSet<Integer>();
        read.rows(table).rows().forEach(row -> answered.add(row.row()));
        read.problems().forEach(problem -> answered.add(problem.row()));
        answered.remove(0);
        assertThat(answered)
                .as("the lines of %s", table)
                .containsAll(IntStream.rangeClosed(2, lines).boxed().toList())
                .allMatch(number -> number >= 2 && number <= lines);
    }

    /// White space within a value of XML is a blank.
    @Test
    void xml_says_what_csv_says() {
        for (var value : NaughtyStrings.all()) {
            var written = value.codePoints()
                    .mapToObj(c -> c == '&' || c == '<' || c == '>' ? "&#" + c + ";" : Character.toString(c))
                    .collect(Collectors.joining());
            var xml =
                    ("<?xml version=\"1.0\"?><EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>%1$s</SEX><UPN>%1$s</UPN>"
                                    + "<AREVIEW><REVIEW>%1$s</REVIEW><REVIEW_CODE>%1$s</REVIEW_CODE></AREVIEW></HEADER>"
                                    + "<EPISODE><DECOM>%1$s</DECOM><LS>%1$s</LS><URN>%1$s</URN></EPISODE></CHILD></EXPSSDA903>")
                            .replace("%1$s", written);
            var read = read(new Given("return.xml", xml.getBytes(StandardCharsets.UTF_8)));
            if (value.isBlank()) {
                continue;
            }
            if (!isKept(value)
                    || value.codePoints()
                            .anyMatch(c -> c == 0xFFFE || c == 0xFFFF || Character.getType(c) == Character.SURROGATE)) {
                assertThat(read.problems()).as(value).isNotEmpty();
                continue;
            }
            for (var said : Map.of(Table.HEADER, "UPN", Table.REVIEWS, "REVIEW_CODE", Table.EPISODES, "URN")
                    .entrySet()) {
                assertThat(texts(read, said.getKey(), said.getValue()))
                        .as("%s of %s", said.getValue(), value)
                        .containsExactly(value.replace('\t', ' '));
            }
        }
    }

    private static List<String> texts(Return read, Table table, String column) {
        return read.rows(table).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column().name().equals(column))
                .map(Cell::text)
                .toList();
    }

    @Test
    void a_zip_is_read_as_its_files_are_and_a_file_of_any_name_is_answered_for() throws IOException {
        var inside = new LinkedHashMap<String, byte[]>();
        tables().forEach(table -> inside.put(table.usualFile(), file(table)));
        var given = inside.entrySet().stream()
                .map(file -> new Given(file.getKey(), file.getValue()))
                .toArray(Given[]::new);
        var plain = read(given);
        var zipped = read(new Given("return.zip", zip(inside)));
        tables().forEach(table -> {
            assertThat(plain.rows(table).rows()).as("%s", table).isNotEmpty();
            assertThat(zipped.rows(table).rows().stream().map(NaughtyStringsTest::texts))
                    .as("%s", table)
                    .containsExactlyElementsOf(plain.rows(table).rows().stream()
                            .map(NaughtyStringsTest::texts)
                            .toList());
        });

        for (var name : NaughtyStrings.ofALine()
                .filter(name -> name.length() < 500 && !name.isBlank())
                .toList()) {
            var named = Map.of(name + ".csv", file(Table.REVIEWS));
            for (var read : List.of(
                    read(new Given(name + ".csv", file(Table.REVIEWS))), read(new Given("return.zip", zip(named))))) {
                assertThat(read.files().size() + read.problems().size())
                        .as(name)
                        .isPositive();
            }
        }
    }

    private static List<String> texts(org.heard.ssda903.table.Row row) {
        return row.cells().stream().map(Cell::text).toList();
    }

    /// A table with each string in each column, as UTF-8.
    private static byte[] file(Table table) {
        var text = new StringBuilder(names(table)).append('\n');
        for (var column = 0; column < table.columns().size(); column++) {
            var at = column;
            NaughtyStrings.all()
                    .forEach(value -> text.append(row(table, at, value)).append('\n'));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

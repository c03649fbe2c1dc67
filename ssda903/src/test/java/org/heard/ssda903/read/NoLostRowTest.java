package org.heard.ssda903.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.heard.ssda903.Nasty;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.files.Zips;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.reference.ProviderLists;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// Every line of a file is answered for: it is a row, or a problem names it, or it is counted as empty.
class NoLostRowTest {
    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "\n\n", "\n\r", "\r\r\n");
    private static final Duration SOON = Duration.ofSeconds(10);

    @Property(tries = 500)
    void nasty_lines_are_all_answered_for(@ForAll Table table, @ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(line(random, table)).append(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        }
        boolean marked = random.nextInt(5) == 0;
        accountedFor(table, marked, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void lines_of_any_bytes_are_all_answered_for(@ForAll Table table, @ForAll @Size(max = 600) byte[] bytes) {
        accountedFor(table, false, bytes);
    }

    @Property(tries = 300)
    void every_file_of_a_zip_is_answered_for(@ForAll long seed) {
        var random = new Random(seed);
        var files = new LinkedHashMap<String, byte[]>();
        SampleReturn.sound().files().forEach(file -> files.put(file.name(), file.bytes()));
        for (int i = random.nextInt(6); i >= 0; i--) {
            files.put("file" + i + "-" + nastyName(random), Nasty.line(random).getBytes(StandardCharsets.UTF_8));
        }
        var read = SampleReturn.read("return.zip", Zips.of(files));
        var answered = new HashSet<String>();
        read.files().forEach(file -> answered.add(file.name()));
        read.problems().forEach(problem -> answered.add(problem.file()));
        for (var name : files.keySet()) {
            var shown = name.startsWith("file") ? name.substring(0, name.indexOf('-') + 1) : name;
            assertThat(answered)
                    .as(name)
                    .anyMatch(file -> file.contains(shown) || file.equals("return.zip") || isLeftByTheSystem(name));
        }
    }

    /// No name of half a character, nor one too long for a zip: the one who makes a zip cannot write those.
    private static String nastyName(Random random) {
        var name = Nasty.value(random).replaceAll("[\\uD800-\\uDFFF]", "");
        return name.substring(0, Math.min(name.length(), 2_000)) + ".csv";
    }

    /// A file whose name begins with a full stop is no table that a person gives.
    private static boolean isLeftByTheSystem(String name) {
        return Stream.of(name.split("[/\\\\]", -1)).anyMatch(part -> part.startsWith(".") && part.length() > 2);
    }

    /// Every child of an XML file gives its rows, whatever stands in the values; or the file is refused.
    @Property(tries = 300)
    void every_row_of_an_xml_file_is_answered_for(@ForAll long seed) {
        var random = new Random(seed);
        var xml = new StringBuilder("<?xml version=\"1.0\"?><EXPSSDA903>");
        int children = 1 + random.nextInt(4);
        int reviews = 0;
        for (int i = 0; i < children; i++) {
            xml.append("<CHILD><HEADER><CHILDID>").append(inXml(random)).append("</CHILDID>");
            for (int j = random.nextInt(3); j > 0; j--, reviews++) {
                xml.append("<AREVIEW><REVIEW>").append(inXml(random)).append("</REVIEW></AREVIEW>");
            }
            xml.append("</HEADER><EPISODE><LS>").append(inXml(random)).append("</LS></EPISODE></CHILD>");
            xml.append(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        }
        var read = SampleReturn.read("return.xml", xml.append("</EXPSSDA903>").toString());
        if (isRefused(read)) {
            assertThat(read.files()).isEmpty();
            return;
        }
        assertThat(answers(read, Table.HEADER)).isEqualTo(children);
        assertThat(answers(read, Table.EPISODES)).isEqualTo(children);
        assertThat(answers(read, Table.REVIEWS)).isEqualTo(reviews);
    }

    @Property(tries = 300)
    void xml_of_anything_is_answered(@ForAll long seed) {
        var random = new Random(seed);
        var xml = new StringBuilder("<EXPSSDA903><CHILD>");
        for (int i = random.nextInt(8); i >= 0; i--) {
            xml.append(List.of("<HEADER>", "</HEADER>", "<EPISODE>", "</CHILD>", "<CHILD>", "&e;", "<!--", "<?x")
                            .get(random.nextInt(8)))
                    .append(Nasty.value(random));
        }
        assertThat(SampleReturn.read("return.xml", xml.toString()).problems()).isNotEmpty();
    }

    @Property(tries = 300)
    void a_list_of_providers_of_anything_is_read_or_refused(@ForAll long seed, @ForAll @Size(max = 300) byte[] bytes) {
        var random = new Random(seed);
        var text = new StringBuilder("URN,Provision type,Sector,Postcode,Local authority,Registration date\n");
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(Nasty.line(random)).append(LINE_ENDS.get(random.nextInt(LINE_ENDS.size())));
        }
        var workbook = Zips.of(new LinkedHashMap<>(Map.of("xl/workbook.xml", bytes)));
        for (var given : List.of(text.toString().getBytes(StandardCharsets.UTF_8), bytes, workbook)) {
            assertThatCode(() -> ProviderLists.of(List.of(new Given("list", given))))
                    .doesNotThrowAnyException();
        }
    }

    private static String line(Random random, Table table) {
        if (random.nextInt(3) == 0) {
            return Nasty.line(random);
        }
        var values = new ArrayList<String>();
        for (int i = 0; i < table.columns().size(); i++) {
            values.add(random.nextInt(3) == 0 ? Nasty.value(random) : random.nextInt(9) == 0 ? " " : "1");
        }
        return String.join(",", values);
    }

    private static String inXml(Random random) {
        return Nasty.value(random).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void accountedFor(Table table, boolean marked, byte[] lines) {
        var names = ((marked ? "\uFEFF" : "") + SampleReturn.names(table) + "\n").getBytes(StandardCharsets.UTF_8);
        var file = new byte[names.length + lines.length];
        System.arraycopy(names, 0, file, 0, names.length);
        System.arraycopy(lines, 0, file, names.length, lines.length);

        var read = read(table, file);
        if (!table.collectedIn(SampleReturn.YEAR)) {
            return;
        }
        assertThat(isRefused(read)).isFalse();

        var rows = new HashSet<Integer>();
        for (var row : read.rows(table).rows()) {
            assertThat(rows.add(row.row())).as("one row a line").isTrue();
        }
        var damaged = new HashSet<Integer>();
        read.problems().stream()
                .filter(problem -> problem.row() > 0 && !rows.contains(problem.row()))
                .forEach(problem -> assertThat(damaged.add(problem.row())).isTrue());
        var given = new String(file, StandardCharsets.ISO_8859_1).split("\r\n|\r|\n", -1);
        int count = given[given.length - 1].isEmpty() ? given.length - 1 : given.length;
        assertThat(rows.size() + damaged.size() + empty(read)).as("lines").isEqualTo(count - 1);
        assertThat(Stream.concat(rows.stream(), damaged.stream())).allMatch(number -> number > 1 && number <= count);
        for (var row : read.rows(table).rows()) {
            holdsWhatItsLineDoes(row, given[row.row() - 1]);
        }
    }

    private static Return read(Table table, byte[] file) {
        long begun = System.nanoTime();
        var read = SampleReturn.read(table.usualFile(), file);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(SOON);
        return read;
    }

    /// Told of lines of ASCII without quotation marks, which can be taken apart without any program.
    private static void holdsWhatItsLineDoes(Row row, String line) {
        if (line.indexOf('"') >= 0 || line.chars().anyMatch(c -> c > '~')) {
            return;
        }
        var cells = row.cells().stream().map(Cell::text).toList();
        assertThat(List.of(line.split(",", -1)).subList(0, cells.size())).isEqualTo(cells);
    }

    private static int answers(Return read, Table table) {
        var rows = read.rows(table).rows();
        long damaged = read.problems().stream()
                .filter(problem -> problem.table() == table && problem.code() == ProblemCode.WRONG_NUMBER_OF_VALUES)
                .count();
        return rows.size() + (int) damaged;
    }

    private static boolean isRefused(Return read) {
        return read.problems().stream().anyMatch(problem -> problem.severity() == Severity.REFUSED_FILE);
    }

    private static int empty(Return read) {
        return read.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.EMPTY_ROWS)
                .map(Problem::message)
                .mapToInt(message -> Integer.parseInt(message.replaceAll("\\D", "")))
                .sum();
    }
}

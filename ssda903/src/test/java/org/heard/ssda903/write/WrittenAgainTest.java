package org.heard.ssda903.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.MadeUp;
import org.heard.ssda903.Nasty;
import org.heard.ssda903.check.Checks;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;

/// A return that was read and is written again reads the same, and the checks say the same of it.
class WrittenAgainTest {
    private static final List<String> CHILDREN = List.of("C1", "C2", "C3", "C4");

    @Property(tries = 150)
    void every_table_reads_the_same_and_the_checks_say_the_same(
            @ForAll long seed, @ForAll @IntRange(min = 2022, max = 2028) int ending) {
        var random = new Random(seed);
        var year = CollectionYear.ending(ending);
        var last = read(files(MadeUp.rows(random, year.previous(), CHILDREN)), year.previous());
        var rows = MadeUp.rows(random, year, CHILDREN);
        rows.forEach((table, lines) -> damage(random, table, lines));
        var first = read(files(rows), year);

        same(first, again(first), last);
    }

    /// All of one XML file stands in one line here, as programs write it, or each child in its own.
    @Property(tries = 150)
    void a_return_read_from_xml_says_the_same_as_csv(@ForAll long seed, @ForAll boolean lines) {
        var random = new Random(seed);
        var year = CollectionYear.ending(2026);
        var last = read(files(MadeUp.rows(random, year.previous(), CHILDREN)), year.previous());
        var xml = xml(MadeUp.rows(random, year, CHILDREN), lines ? "\n" : "");
        var first = read(List.of(new Given("return.xml", xml.getBytes(StandardCharsets.UTF_8))), year);
        assertThat(first.rows(Table.EPISODES).rows()).isNotEmpty();

        same(first, again(first), last);
    }

    private static void same(Return first, Return again, Return last) {
        for (var file : first.files()) {
            assertThat(texts(again, file.table())).isEqualTo(texts(first, file.table()));
        }
        var said = said(first, last);
        assertThat(said).isNotEmpty();
        assertThat(said(again, last)).isEqualTo(said);
    }

    private static List<List<String>> texts(Return read, Table table) {
        return read.rows(table).withEmptyLines().rows().stream()
                .map(row -> row.cells().stream().map(Cell::text).toList())
                .toList();
    }

    /// Lines that could not be taken apart count in the first, and are not written again.
    private static List<String> said(Return read, Return last) {
        var report = Checks.run(
                read,
                Optional.of(last),
                MadeUp.reference(),
                RuleBook.of(read.year()).list());
        return report.findings().stream()
                .map(finding -> finding.rule().code() + " " + finding.table() + " "
                        + (finding.index() - read.rows(finding.table()).damagedBefore(finding.row())) + " "
                        + finding.at().cells().stream().map(Cell::text).toList())
                .toList();
    }

    private static void damage(Random random, Table table, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (random.nextInt(4) == 0) {
                var values = lines.get(i).split(",", -1);
                values[random.nextInt(values.length)] = Nasty.value(random);
                lines.set(i, String.join(",", values));
            }
        }
        if (random.nextInt(3) == 0) {
            lines.add(
                    random.nextInt(lines.size() + 1), ",".repeat(table.columns().size() - 1));
        }
    }

    private static List<Given> files(Map<Table, List<String>> rows) {
        var files = new ArrayList<Given>();
        rows.forEach((table, lines) -> {
            var names = table.columns().stream().map(Column::name).collect(Collectors.joining(","));
            var text = names + "\n" + String.join("\n", lines) + "\n";
            files.add(new Given(table.usualFile(), text.getBytes(StandardCharsets.UTF_8)));
        });
        return files;
    }

    private static Return read(List<Given> files, CollectionYear year) {
        return ReturnReader.read(ReturnFiles.of(files, Limits.usual()), year);
    }

    /// Written to a folder and read from there.
    private static Return again(Return read) {
        try {
            var folder = Files.createTempDirectory("written");
            try {
                ReturnWriter.write(read, folder);
                return ReturnReader.read(ReturnFiles.at(folder, Limits.usual()), read.year());
            } finally {
                for (var file : read.files()) {
                    Files.deleteIfExists(folder.resolve(file.table().usualFile()));
                }
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String xml(Map<Table, List<String>> rows, String lineEnd) {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><EXPSSDA903>").append(lineEnd);
        for (var child : CHILDREN) {
            xml.append("<CHILD><HEADER>").append(lineEnd);
            element(xml, "CHILDID", child);
            for (var table : List.of(Table.HEADER, Table.UASC, Table.OC3, Table.AD1)) {
                of(rows, table, child).stream().limit(1).forEach(row -> values(xml, table, row));
            }
            inside(xml, rows, Table.REVIEWS, "AREVIEW", child, lineEnd);
            inside(xml, rows, Table.MISSING, "AMISSING", child, lineEnd);
            inside(xml, rows, Table.OC2, "OC2", child, lineEnd);
            inside(xml, rows, Table.PLACED_FOR_ADOPTION, "AD_PLACED", child, lineEnd);
            xml.append("</HEADER>");
            inside(xml, rows, Table.EPISODES, "EPISODE", child, lineEnd);
            xml.append("</CHILD>").append(lineEnd);
        }
        return xml.append("</EXPSSDA903>").toString();
    }

    private static void inside(
            StringBuilder xml, Map<Table, List<String>> rows, Table table, String name, String child, String lineEnd) {
        for (var row : of(rows, table, child)) {
            xml.append('<').append(name).append('>');
            values(xml, table, row);
            xml.append("</").append(name).append('>').append(lineEnd);
        }
    }

    private static List<String> of(Map<Table, List<String>> rows, Table table, String child) {
        return rows.getOrDefault(table, List.of()).stream()
                .filter(row -> row.startsWith(child + ","))
                .toList();
    }

    private static void values(StringBuilder xml, Table table, String row) {
        var values = row.split(",", -1);
        for (int i = 1; i < values.length; i++) {
            element(xml, table.columns().get(i).name(), values[i]);
        }
    }

    private static void element(StringBuilder xml, String name, String value) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(value)
                .append("</")
                .append(name)
                .append('>');
    }
}

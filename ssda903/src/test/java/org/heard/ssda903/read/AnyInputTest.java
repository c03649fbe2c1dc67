package org.heard.ssda903.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.ssda903.read.SampleReturn.sound;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.files.Zips;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;

/// Whatever is given, there is an answer; and damage to one child's rows stays with that child.
class AnyInputTest {
    private static final List<Table> TABLES = List.of(Table.HEADER, Table.EPISODES, Table.REVIEWS);

    @Property(tries = 400)
    void any_bytes_give_a_return(@ForAll @Size(max = 400) byte[] bytes) {
        assertThat(SampleReturn.read("reviews.csv", bytes)).isNotNull();
    }

    @Property(tries = 400)
    void any_bytes_after_the_column_names_give_a_return(
            @ForAll("tables") Table table, @ForAll @Size(max = 400) byte[] bytes) {
        var names = (SampleReturn.names(table) + "\n").getBytes(StandardCharsets.UTF_8);
        var file = new byte[names.length + bytes.length];
        System.arraycopy(names, 0, file, 0, names.length);
        System.arraycopy(bytes, 0, file, names.length, bytes.length);
        assertThat(SampleReturn.read("x", file)).isNotNull();
    }

    @Property(tries = 400)
    void a_return_damaged_anywhere_gives_a_return(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int bytes) {
        var random = new Random(seed);
        var damaged = sound().files().stream()
                .map(file -> new Given(file.name(), damage(file.bytes(), random, bytes)))
                .toList();
        assertThat(SampleReturn.read(damaged)).isNotNull();
    }

    @Property(tries = 400)
    void a_zip_damaged_anywhere_gives_a_return(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int bytes) {
        var files = new LinkedHashMap<String, byte[]>();
        sound().files().forEach(file -> files.put(file.name(), file.bytes()));
        var zip = damage(Zips.of(files), new Random(seed), bytes);
        assertThat(SampleReturn.read("return.zip", zip)).isNotNull();
    }

    @Property(tries = 600)
    void whatever_becomes_of_one_childs_row_another_childs_answer_is_the_same(
            @ForAll("tables") Table table, @ForAll("lines") byte[] line) {
        var files = new ArrayList<Given>();
        for (var file : sound().files()) {
            files.add(
                    file.name().equals(table.usualFile())
                            ? new Given(file.name(), withSecondLine(file.bytes(), line))
                            : file);
        }
        var before = sound().read();
        var after = SampleReturn.read(files);
        assertThat(answerAbout("1002", after)).isEqualTo(answerAbout("1002", before));
    }

    /// Everything a reader learns about one child.
    private static List<Object> answerAbout(String child, Return read) {
        Stream<Row> rows = TABLES.stream().flatMap(table -> read.rows(table).goodRows().stream());
        Stream<Problem> problems = read.problems().stream();
        return Stream.<Object>concat(
                        rows.filter(row -> child.equals(row.child().value())),
                        problems.filter(problem -> child.equals(problem.child())))
                .toList();
    }

    @Provide
    Arbitrary<Table> tables() {
        return Arbitraries.of(TABLES);
    }

    /// Lines of any bytes but line ends, and lines of what damaged tables are made of. None names the other child.
    @Provide
    Arbitrary<byte[]> lines() {
        var anything = Arbitraries.bytes()
                .filter(b -> b != '\n' && b != '\r')
                .array(byte[].class)
                .ofMaxSize(120);
        var likely = Arbitraries.of(
                        "1001",
                        ",",
                        "\"",
                        "\"\"",
                        "C2",
                        "31/02/2025",
                        "12/06/2013",
                        "PN0",
                        "=1+1",
                        "\0",
                        "é",
                        "\uFEFF",
                        " ",
                        "-",
                        "\t",
                        "'",
                        "1.0E+06")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(anything, likely);
    }

    private static byte[] withSecondLine(byte[] file, byte[] line) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        int start = text.indexOf('\n') + 1;
        int end = text.indexOf('\n', start);
        return (text.substring(0, start) + new String(line, StandardCharsets.ISO_8859_1) + text.substring(end))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] damage(byte[] bytes, Random random, int times) {
        var damaged = bytes.clone();
        for (int i = 0; i < times; i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        return damaged;
    }
}

package org.heard.ssda903.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.Test;

/// A sheet that is no table of the return.
class SheetTest {
    @Test
    void rows_are_numbered_as_a_person_counts_and_empty_ones_passed_over() {
        var sheet = sheet("\n A , B\r\n1,2\n\n,,\n\"x, y\",\"z\"\"z\"\n");
        assertThat(sheet.names()).containsExactly("A", "B");
        assertThat(sheet.rows())
                .extracting(Sheet.Row::number, Sheet.Row::values)
                .containsExactly(tuple(3, List.of("1", "2")), tuple(6, List.of("x, y", "z\"z")));
        assertThat(sheet.problems()).extracting(Problem::code).containsExactly(ProblemCode.EMPTY_ROWS);
    }

    @Test
    void damage_costs_its_own_row() {
        var sheet = sheet("A,B\n1,\"open\n2\n3,three\u0000\n4,four,5\n6,six\n");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(6);
        assertThat(sheet.problems())
                .extracting(Problem::row, Problem::severity, Problem::code)
                .containsExactly(
                        tuple(2, Severity.BAD_ROW, ProblemCode.UNCLOSED_QUOTE),
                        tuple(3, Severity.BAD_ROW, ProblemCode.WRONG_NUMBER_OF_VALUES),
                        tuple(4, Severity.BAD_ROW, ProblemCode.UNREADABLE_CHARACTERS),
                        tuple(5, Severity.BAD_ROW, ProblemCode.WRONG_NUMBER_OF_VALUES));
    }

    @Test
    void an_endless_value_costs_its_own_row() {
        var sheet = sheet("A,B\n1," + "x".repeat(2_001) + "\n2," + "y".repeat(3_000_000) + "\n3,three\n");
        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(4);
        assertThat(sheet.problems()).extracting(Problem::code).containsOnly(ProblemCode.TOO_LONG);
    }

    @Test
    void letters_are_read_as_the_return_s_are() {
        assertThat(read("A,B\nZoë,é\n".getBytes(Charset.forName("windows-1252")))
                        .rows())
                .extracting(Sheet.Row::values)
                .containsExactly(List.of("Zoë", "é"));
        assertThat(sheet("\uFEFFA,B\nZoë,é\n").names()).containsExactly("A", "B");
    }

    @Test
    void what_is_no_sheet_is_refused_in_words() {
        for (var wrong : List.of("A;B\n1;2\n", "A\tB\n1\t2\n", "%PDF-1.7", "\"A,B\n", "", "A,".repeat(300))) {
            var sheet = sheet(wrong);
            assertThat(sheet.isRefused()).as(wrong).isTrue();
            assertThat(sheet.problems()).extracting(Problem::severity).containsExactly(Severity.REFUSED_FILE);
        }
    }

    @Property
    void whatever_is_given_is_answered(@ForAll byte[] bytes) {
        var sheet = read(bytes);
        assertThat(sheet.rows())
                .allMatch(row -> row.values().size() == sheet.names().size());
    }

    private static Sheet sheet(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet read(byte[] bytes) {
        var given = ReturnFiles.of(List.of(new ReturnFiles.Given("a.csv", bytes)), Limits.usual());
        return given.files().isEmpty()
                ? new Sheet("a.csv", List.of(), List.of(), given.problems(), TextEncoding.UTF_8)
                : Sheet.read(given.files().getFirst(), given.limits());
    }
}

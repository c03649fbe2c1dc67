package org.heard.ssda903.check.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// That the tables of a return agree with its header and with themselves.
class IntegrityRulesTest {
    private static final String BORN = "12/06/2011";

    private static Table table(String published) {
        return Table.find(published).orElseThrow();
    }

    /// A row of a table with these values and all others blank.
    private static String row(Table table, Map<String, String> values) {
        return table.columns().stream()
                .map(column -> values.getOrDefault(column.name(), ""))
                .collect(Collectors.joining(","));
    }

    private static String row(Table table, String child, String born) {
        return row(table, Map.of("CHILD", child, "DOB", born));
    }

    @ParameterizedTest(name = "{0}: a child of {1} is in the header")
    @CsvSource({
        "INT01, AD1",
        "INT02, PlacedAdoption",
        "INT03, Episodes",
        "INT04, Missing",
        "INT05, OC2",
        "INT06, OC3",
        "INT07, PrevPerm",
        "INT08, Reviews",
        "INT09, UASC",
    })
    void a_child_of_a_table_is_in_the_header(String code, String published) {
        var table = table(published);
        var given = GivenReturn.ending(2026)
                .with(Table.HEADER, row(Table.HEADER, "1001", BORN), row(Table.HEADER, "ab3", "no day"))
                .with(
                        table,
                        row(table, "1001", BORN),
                        row(table, "1002", BORN),
                        row(table, " AB3 ", ""),
                        row(table, Map.of(table.columns().getLast().name(), "x")),
                        row(table, "1002", ""));
        assertThat(given.failing(code))
                .as("1002 twice and the row of nobody")
                .containsExactly(published + " 1", published + " 3", published + " 4");
    }

    @ParameterizedTest(name = "{0}: {1} has the header''s birth date")
    @CsvSource({
        "INT11, AD1",
        "INT12, PlacedAdoption",
        "INT13, Missing",
        "INT14, OC2",
        "INT15, OC3",
        "INT16, PrevPerm",
        "INT17, Reviews",
        "INT18, UASC",
    })
    void a_child_has_one_birth_date(String code, String published) {
        var table = table(published);
        var given = GivenReturn.ending(2026)
                .with(
                        Table.HEADER,
                        row(Table.HEADER, "1001", BORN),
                        row(Table.HEADER, "1002", ""),
                        row(Table.HEADER, "1003", "31/02/2011"))
                .with(
                        table,
                        row(table, "1001", BORN),
                        row(table, "1001", "13/06/2011"),
                        row(table, "1001", ""),
                        row(table, "1001", "2011-06-12"),
                        row(table, "1002", "13/06/2011"),
                        row(table, "1003", "13/06/2011"),
                        row(table, "1004", "13/06/2011"));
        assertThat(given.failing(code)).containsExactly(published + " 1");
    }

    @Test
    void one_of_two_header_rows_with_another_birth_date_is_enough() {
        assertThat(GivenReturn.ending(2026)
                        .with(Table.HEADER, row(Table.HEADER, "1001", BORN), row(Table.HEADER, "1001", "12/06/2012"))
                        .with(Table.UASC, row(Table.UASC, "1001", BORN))
                        .failing("INT18"))
                .containsExactly("UASC 0");
    }

    @ParameterizedTest(name = "header {0}, UASC {1}: differs {2}")
    @CsvSource({
        "M, M, false",
        "M, m, false",
        "M, F, true",
        "U, F, true",
        "'', F, false",
        "M, '', false",
        "X, F, false",
        "M, X, false",
    })
    void a_child_has_one_sex(String header, String beside, boolean differs) {
        assertThat(GivenReturn.ending(2026)
                        .with(Table.HEADER, row(Table.HEADER, Map.of("CHILD", "1001", "SEX", header)))
                        .with(Table.UASC, row(Table.UASC, Map.of("CHILD", "1001", "SEX", beside)))
                        .failing("INT21"))
                .hasSize(differs ? 1 : 0);
    }

    @ParameterizedTest(name = "{0}: a child stands once in {1}")
    @CsvSource({
        "INT31, AD1",
        "INT32, Header",
        "INT33, OC2",
        "INT34, OC3",
        "INT35, PrevPerm",
        "INT36, UASC",
    })
    void a_child_stands_once(String code, String published) {
        var table = table(published);
        assertThat(GivenReturn.ending(2026)
                        .with(
                                table,
                                row(table, "1001", BORN),
                                row(table, "1002", BORN),
                                row(table, " 1001", ""),
                                row(table, "", BORN),
                                row(table, "", BORN))
                        .failing(code))
                .as("rows of nobody are not the same child")
                .containsExactly(published + " 0", published + " 2");
    }
}

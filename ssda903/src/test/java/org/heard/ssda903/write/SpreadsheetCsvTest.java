package org.heard.ssda903.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCsvTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+44 20",
                "@SUM(A1)",
                "-1+1",
                "-x",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                " =1+1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
            })
    void what_a_spreadsheet_could_run_gets_an_apostrophe(String value) {
        assertThat(SpreadsheetCsv.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "-3", "-12.5", "-12,5", "1001", "04/09/2025", "U4", "a=b", "Zoë", " x", "’", "e-mail"})
    void anything_else_stays_as_it_is(String value) {
        assertThat(SpreadsheetCsv.harmless(value)).isEqualTo(value);
    }

    @Test
    void every_value_is_between_quotation_marks_so_that_none_begins_anew_inside_another() throws IOException {
        var to = new StringWriter();
        SpreadsheetCsv.write(to, List.of("CHILD", "NOTE"), Stream.of(List.of("1001", "a;=1+1\"")));
        assertThat(to).hasToString("\uFEFF\"CHILD\",\"NOTE\"\r\n\"1001\",\"a;=1+1\"\"\"\r\n");
    }

    @Test
    void for_machines_every_value_is_exactly_as_it_is() throws IOException {
        var to = new StringWriter();
        MachineCsv.write(to, List.of("CHILD", "NOTE"), Stream.of(List.of("=1+1", "a,b"), List.of("", " x")));
        assertThat(to).hasToString("CHILD,NOTE\n=1+1,\"a,b\"\n, x\n");
    }
}

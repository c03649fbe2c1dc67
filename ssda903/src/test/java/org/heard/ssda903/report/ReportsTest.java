package org.heard.ssda903.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a data officer opens after a check.
class ReportsTest {
    @TempDir
    private Path folder;

    private static GivenReturn reviews(String... rows) {
        return GivenReturn.ending(2026).with(Table.REVIEWS, rows);
    }

    @BeforeEach
    void two_children_with_something_wrong() throws IOException {
        var given = reviews("=1+1,12/06/2015,04/09/2025,PN8", "1002,12/06/2015,,PN1", "1002,12/06/2015,<b>,PN0");
        Reports.write(given.read(), given.report(), folder);
    }

    @Test
    void the_page_says_what_is_wrong_how_to_put_it_right_and_what_was_given() throws IOException {
        assertThat(Files.readString(folder.resolve(Reports.PAGE)))
                .contains("<html lang=\"en-GB\">", "<strong>166</strong>", "<b>&lt;b&gt;</b>", "<i>blank</i>")
                .contains("found something: 3 findings about 2 children.")
                .doesNotContain("<b><b>")
                .doesNotContain("http:")
                .doesNotContain("https:");
    }

    @Test
    void what_was_found_in_reading_stands_there_too() throws IOException {
        assertThat(Files.readString(folder.resolve(Reports.PAGE)))
                .contains("Found in reading", "reviews.csv, row 4, child 1002: REVIEW: ", "No file holds Header");
    }

    @Test
    void the_filter_by_child_finds_each_line_that_is_about_one() throws IOException {
        assertThat(Files.readString(folder.resolve(Reports.PAGE)))
                .contains("<tr data-child=\"1002\"><th scope=\"row\">1002</th><td>2</td>")
                .containsPattern(
                        "<li data-child=\"1002\"><strong>Row not used</strong> reviews.csv, row 3, child 1002: ")
                .contains("<li data-child=\"\"><strong>To check</strong> No file holds Header")
                .contains("The checks look at it all the same");
    }

    @Test
    void of_a_rule_with_very_many_rows_the_page_shows_the_first_and_their_number() throws IOException {
        var given = reviews(IntStream.range(0, 1_200)
                .mapToObj(i -> "C%d,12/06/2015,,PN1".formatted(i))
                .toArray(String[]::new));
        Reports.write(given.read(), given.report("166"), folder);
        var page = Files.readString(folder.resolve(Reports.PAGE));
        assertThat(page).contains("findings.csv has all.");
        assertThat(page).contains("1,200 rows of 1,200 children", "The first 1,000 rows. All are in findings.csv.");
        assertThat(page).contains(">C999</th><td>Reviews").doesNotContain(">C1000</th><td>Reviews");
        assertThat(Files.readString(folder.resolve(Reports.SPREADSHEET))).contains("\"C1199\"");
    }

    @Test
    void a_value_that_is_far_too_long_is_shown_short_and_stands_whole_in_the_csv() throws IOException {
        var given = reviews("1001,12/06/2015,04/09/2025,PN" + "x".repeat(100_000));
        Reports.write(given.read(), given.report("167"), folder);
        assertThat(Files.readString(folder.resolve(Reports.PAGE)))
                .contains("PN" + "x".repeat(497) + "…</b>")
                .hasSizeLessThan(20_000);
        assertThat(Files.readString(folder.resolve(Reports.SPREADSHEET))).contains("\"PN" + "x".repeat(100_000) + "\"");
        try (var book = new ReadableWorkbook(folder.resolve(Reports.WORKBOOK).toFile())) {
            assertThat(book.findSheet("Findings").orElseThrow().read().get(1).getCellText(5))
                    .hasSize(32_767)
                    .endsWith("x…");
        }
    }

    @Test
    void a_spreadsheet_runs_nothing_of_it_and_a_machine_reads_it_as_given() throws IOException {
        assertThat(Files.readString(folder.resolve(Reports.SPREADSHEET)))
                .startsWith("\uFEFF\"Check\",\"Table\"")
                .contains("\"167\",\"Reviews\",\"2\",\"'=1+1\",\"REVIEW_CODE\",\"PN8\"");
        assertThat(Files.readString(folder.resolve(Reports.MACHINES)))
                .startsWith("rule,table,row,child,field,value\n")
                .contains("\n167,Reviews,0,=1+1,REVIEW_CODE,PN8\n");
    }

    @Test
    void the_workbook_opens_and_holds_text_where_text_was_given() throws IOException {
        try (var book = new ReadableWorkbook(folder.resolve(Reports.WORKBOOK).toFile())) {
            assertThat(book.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("By check", "By child", "Findings", "Reading");
            var findings = book.findSheet("Findings").orElseThrow().read();
            assertThat(findings.stream()
                            .map(row -> List.of(row.getCellText(0), row.getCellText(3), row.getCellText(5))))
                    .contains(List.of("167", "=1+1", "PN8"), List.of("166", "1002", "<b>"));
            assertThat(findings).noneMatch(row -> row.stream().anyMatch(cell -> cell.getFormula() != null));
            assertThat(book.findSheet("By child").orElseThrow().read().get(1).getCellText(0))
                    .isEqualTo("1002");
        }
    }
}

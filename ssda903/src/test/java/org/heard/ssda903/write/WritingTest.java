package org.heard.ssda903.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.ssda903.Codes;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.read.ReturnReader;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Cells;
import org.heard.ssda903.table.PreviousPermanenceRow;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.heard.ssda903.table.UncertainDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WritingTest {
    private static final String REVIEWS = """
            CHILD,DOB,REVIEW,REVIEW_CODE
            1001,12/06/2013,04/09/2025,PN1
            1001 , 12/06/2013,31/02/2026,pn9
            "10,02",03/02/2023,=1+1,
            """;

    @Test
    void what_was_read_is_written_as_it_was_bad_rows_too() {
        var written = write(Table.REVIEWS, read(REVIEWS).reviews().rows());
        assertThat(written).isEqualTo(REVIEWS);
    }

    @Test
    void columns_are_put_in_the_order_of_the_return() {
        var written = write(
                Table.REVIEWS,
                read("REVIEW_CODE,REVIEW,CHILD,DOB\nPN1,04/09/2025,1001,12/06/2013\n")
                        .reviews()
                        .rows());
        assertThat(written).isEqualTo("CHILD,DOB,REVIEW,REVIEW_CODE\n1001,12/06/2013,04/09/2025,PN1\n");
    }

    @Test
    void a_row_made_from_values_is_written_as_the_return_writes_them() {
        var row = Table.REVIEWS.row(
                2,
                Cells.of(List.of(
                        ReviewRow.CHILD.holding("1001"),
                        ReviewRow.DOB.holding(LocalDate.of(2013, 6, 2)),
                        ReviewRow.REVIEW.holding(LocalDate.of(2025, 9, 4)),
                        ReviewRow.REVIEW_CODE.holding(
                                Codes.reviewParticipation("PN1").orElseThrow()))));
        assertThat(write(Table.REVIEWS, List.of(row))).endsWith("\n1001,02/06/2013,04/09/2025,PN1\n");
        assertThat(PreviousPermanenceRow.DATE_PERM
                        .holding(new UncertainDay(null, 5, 2010))
                        .text())
                .isEqualTo("zz/05/2010");
        assertThat(PreviousPermanenceRow.DATE_PERM.holding(null).text()).isEmpty();
    }

    @Test
    void a_row_of_another_table_is_not_written() {
        var rows = read(REVIEWS).reviews().rows();
        assertThatThrownBy(() -> ReturnWriter.write(Table.EPISODES, rows, new StringWriter()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_return_written_to_a_folder_reads_the_same(@TempDir Path folder) throws IOException {
        var read = read(REVIEWS);
        ReturnWriter.write(read, folder);
        assertThat(Files.readString(folder.resolve("reviews.csv"))).isEqualTo(REVIEWS);
        var again = ReturnReader.read(ReturnFiles.at(folder, Limits.usual()), CollectionYear.ending(2026));
        assertThat(again.reviews().rows()).isEqualTo(read.reviews().rows());
        assertThat(again.problems()).isEqualTo(read.problems());
    }

    @Property(tries = 300)
    void any_text_is_written_and_read_identically(@ForAll Table table, @ForAll("texts") List<String> texts) {
        var cells = table.columns().stream()
                .<Cell<?>>map(column ->
                        column.cell(column.position() == 0 ? "1" + texts.get(0) : texts.get(column.position())))
                .toList();
        var row = table.row(2, Cells.of(cells));
        var read = ReturnReader.read(
                ReturnFiles.of(
                        List.of(new Given("x.csv", write(table, List.of(row)).getBytes(StandardCharsets.UTF_8))),
                        Limits.usual()),
                CollectionYear.ending(2027));
        assertThat(read.rows(table).rows())
                .singleElement()
                .satisfies(again -> assertThat(again.sameTextAs(row)).isTrue());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(30)
                .map(text -> text.codePoints()
                        .filter(c -> c >= ' '
                                && (c < 0x7F || c > 0x9F)
                                && c != 0xFFFD
                                && Character.getType(c) != Character.SURROGATE)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .list()
                .ofSize(13);
    }

    private static Return read(String text) {
        return ReturnReader.read(
                ReturnFiles.of(
                        List.of(new Given("reviews.csv", text.getBytes(StandardCharsets.UTF_8))), Limits.usual()),
                CollectionYear.ending(2026));
    }

    private static String write(Table table, List<? extends Row> rows) {
        var to = new StringWriter();
        try {
            ReturnWriter.write(table, rows, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }
}

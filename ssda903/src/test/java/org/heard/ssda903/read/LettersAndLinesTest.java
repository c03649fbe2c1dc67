package org.heard.ssda903.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.ssda903.read.SampleReturn.problems;
import static org.heard.ssda903.read.SampleReturn.read;
import static org.heard.ssda903.read.SampleReturn.sound;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.ReviewRow;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LettersAndLinesTest {
    private static final String NAMES = "CHILD,DOB,REVIEW,REVIEW_CODE\n";
    private static final String ZOE = "Zoë–1,12/06/2013,04/09/2025,PN1\n";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void utf_8_with_and_without_a_mark_and_windows_1252_read_alike_and_are_told() {
        assertAccents(NAMES + ZOE, StandardCharsets.UTF_8, TextEncoding.UTF_8);
        assertAccents("\uFEFF" + NAMES + ZOE, StandardCharsets.UTF_8, TextEncoding.UTF_8_WITH_MARK);
        assertAccents(NAMES + ZOE, WINDOWS_1252, TextEncoding.WINDOWS_1252);
    }

    private static void assertAccents(String text, Charset charset, TextEncoding told) {
        var read = read("reviews.csv", text.getBytes(charset));
        assertThat(read.reviews().goodRows().getFirst().child().text()).isEqualTo("Zoë–1");
        assertThat(read.files().getFirst().encoding()).isEqualTo(told);
    }

    @Test
    void a_file_pasted_together_from_two_encodings_is_read_row_by_row() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes((NAMES + ZOE).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(ZOE.replace("04/09", "05/09").getBytes(WINDOWS_1252));
        var read = read("reviews.csv", bytes.toByteArray());
        assertThat(read.reviews().goodRows())
                .extracting(row -> row.child().text())
                .containsOnly("Zoë–1");
        assertThat(read.files().getFirst().encoding()).isEqualTo(TextEncoding.MIXED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_ending_gives_the_same_row_numbers(String ending) {
        var read = read("reviews.csv", sound().text(Table.REVIEWS).replace("\n", ending));
        assertThat(read.reviews().goodRows()).extracting(ReviewRow::row).containsExactly(2, 3, 4);
    }

    @Test
    void line_endings_may_be_mixed_and_the_last_left_off() {
        var read = read(
                "reviews.csv",
                "CHILD,DOB,REVIEW,REVIEW_CODE\r\n1,12/06/2013,04/09/2025,PN1\r2,12/06/2013,04/09/2025,PN1\n3,12/06/2013,04/09/2025,PN1");
        assertThat(read.reviews().goodRows()).extracting(ReviewRow::row).containsExactly(2, 3, 4);
    }

    @Test
    void empty_rows_are_passed_over_and_rows_keep_their_numbers() {
        var read = read("reviews.csv", NAMES + "\n,,,\n1,12/06/2013,04/09/2025,PN1\n");
        assertThat(read.reviews().goodRows()).extracting(ReviewRow::row).containsExactly(4);
        assertThat(problems(read, ProblemCode.EMPTY_ROWS))
                .extracting(Problem::message)
                .containsExactly("Empty rows were passed over: 2.");
    }

    @Test
    void a_value_between_quotation_marks_may_hold_a_comma_or_a_quotation_mark() {
        var read = read("reviews.csv", NAMES + "\"1,\"\"a\",12/06/2013,\"04/09/2025\",PN1\n");
        assertThat(read.reviews().goodRows().getFirst().child().get()).isEqualTo("1,\"A");
    }

    @Test
    void an_unclosed_quotation_mark_costs_its_own_row_and_no_other() {
        var read = read(
                "reviews.csv",
                NAMES + "1,\"12/06/2013,04/09/2025,PN1\n2,12/06/2013,04/09/2025,PN1\n3,12/06/2013,04/09/2025,\"PN1\n");
        assertThat(read.reviews().goodRows()).extracting(ReviewRow::row).containsExactly(3);
        assertThat(problems(read, ProblemCode.UNCLOSED_QUOTE))
                .extracting(Problem::row)
                .containsExactly(2, 4);
        assertThat(problems(read, ProblemCode.UNCLOSED_QUOTE))
                .extracting(Problem::child)
                .containsExactly("1", "3");
    }

    @Test
    void a_row_with_a_comma_too_many_or_too_few_is_not_guessed_at() {
        var read = read(
                "reviews.csv",
                NAMES + "1,12/06/2013,04/09/2025\n2,12/06/2013,04/09/2025,PN1,PN2\n3,12/06/2013,04/09/2025,PN1,,\n");
        assertThat(problems(read, ProblemCode.WRONG_NUMBER_OF_VALUES))
                .extracting(Problem::row)
                .containsExactly(2, 3);
        assertThat(read.reviews().goodRows()).extracting(ReviewRow::row).containsExactly(4);
    }

    @Test
    void an_endless_field_costs_its_own_row_and_no_other() {
        var tooLong = "9".repeat(5_000);
        var endless = "9".repeat(2 << 20);
        var read = read(
                "reviews.csv",
                NAMES + tooLong + ",12/06/2013,04/09/2025,PN1\n" + endless + "\n3,12/06/2013,04/09/2025,PN1\n");
        assertThat(problems(read, ProblemCode.TOO_LONG))
                .extracting(Problem::row)
                .containsExactly(2, 3);
        assertThat(problems(read, ProblemCode.TOO_LONG))
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(200));
        assertThat(read.reviews().goodRows()).extracting(ReviewRow::row).containsExactly(4);
    }

    @Test
    void a_nul_or_a_byte_in_no_encoding_costs_its_own_row() {
        var text = NAMES + "1,12/06/2013,\0,PN1\n2,12/06/2013,04/09/2025,PN1\n3\u0081,12/06/2013,04/09/2025,PN1\n";
        var read = read("x.csv", text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems(read, ProblemCode.UNREADABLE_CHARACTERS))
                .hasSize(2)
                .extracting(Problem::severity)
                .containsOnly(Severity.BAD_ROW);
        assertThat(read.reviews().goodRows())
                .extracting(row -> row.child().get())
                .containsExactly("2");
    }
}

package org.heard.ssda903.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.ssda903.read.SampleReturn.names;
import static org.heard.ssda903.read.SampleReturn.problems;
import static org.heard.ssda903.read.SampleReturn.read;
import static org.heard.ssda903.read.SampleReturn.sound;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTheTableTest {
    @ParameterizedTest
    @EnumSource(Table.class)
    void every_table_is_known_by_its_columns_whatever_the_file_is_called(Table table) {
        var columns =
                new ArrayList<>(List.of(names(table).toLowerCase(Locale.ROOT).split(",")));
        Collections.reverse(columns);
        var file = new Given("export (3).txt", String.join(", ", columns).getBytes(StandardCharsets.UTF_8));
        var read = ReturnReader.read(ReturnFiles.of(List.of(file), Limits.usual()), CollectionYear.ending(2027));
        assertThat(read.files()).extracting(FileRead::table).containsExactly(table);
        assertThat(problems(read, ProblemCode.NO_ROWS)).hasSize(1);
        assertThat(read.problems(Severity.REFUSED_FILE)).isEmpty();
    }

    @Test
    void columns_in_another_order_give_the_same_rows() {
        var read = read("x.csv", "review_code,\"REVIEW\",Dob,Child\nPN1,04/09/2025,12/06/2013,1001\n");
        var review = read.reviews().goodRows().getFirst();
        assertThat(review.child().get()).isEqualTo("1001");
        assertThat(review.held().get()).isEqualTo("2025-09-04");
    }

    @Test
    void a_column_the_return_does_not_have_is_named_and_its_values_are_not_read() {
        var read = read("reviews.csv", "CHILD,IRO,DOB,REVIEW,REVIEW_CODE,\n1001,A Name,12/06/2013,04/09/2025,PN1,\n");
        assertThat(read.files().getFirst().extraColumns()).containsExactly("IRO");
        assertThat(problems(read, ProblemCode.EXTRA_COLUMN))
                .extracting(Problem::severity)
                .containsExactly(Severity.NOTE);
        assertThat(read.reviews().goodRows()).hasSize(1);
    }

    @Test
    void a_missing_column_that_rows_cannot_do_without_refuses_the_file_and_is_named() {
        var read = read("episodes.csv", "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,REC,HOME_POST,PL_POST,URN\n");
        assertThat(problems(read, ProblemCode.MISSING_COLUMN)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.REFUSED_FILE);
            assertThat(problem.message()).contains("no column DEC");
        });
        assertThat(read.has(Table.EPISODES)).isFalse();
    }

    @Test
    void a_missing_column_that_rows_can_do_without_is_named_and_the_table_read() {
        var read = read("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MC_DOB\n1001,F,12/06/2013,WBRI,UN1,\n");
        assertThat(problems(read, ProblemCode.MISSING_COLUMN)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.DOUBT);
            assertThat(problem.column()).isEqualTo("MOTHER");
        });
        assertThat(read.headers().goodRows()).hasSize(1);
        assertThat(problems(read, ProblemCode.BLANK)).isEmpty();
    }

    @Test
    void a_column_named_twice_refuses_the_file() {
        var read = read("reviews.csv", "CHILD,DOB,REVIEW,REVIEW,REVIEW_CODE\n");
        assertThat(problems(read, ProblemCode.REPEATED_COLUMN)).hasSize(1);
        assertThat(read.files()).isEmpty();
    }

    @Test
    void two_files_with_one_table_are_both_refused_unless_they_are_the_same() {
        var one = new Given("reviews.csv", sound().text(Table.REVIEWS).getBytes(StandardCharsets.UTF_8));
        var copy = new Given("reviews (1).csv", one.bytes().clone());
        var other = new Given("last.csv", (names(Table.REVIEWS) + "\n").getBytes(StandardCharsets.UTF_8));

        var twice = read(List.of(one, copy));
        assertThat(twice.reviews().rows()).hasSize(3);
        assertThat(problems(twice, ProblemCode.REPEATED_TABLE))
                .extracting(Problem::severity)
                .containsExactly(Severity.NOTE);

        var differing = read(List.of(one, other));
        assertThat(differing.reviews().rows()).isEmpty();
        assertThat(problems(differing, ProblemCode.REPEATED_TABLE))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.message()).contains("reviews.csv, last.csv"));
    }

    @Test
    void a_table_not_collected_that_year_is_a_note() {
        var read = sound().with(Table.DEPRIVATION_OF_LIBERTY, "1001,12/06/2013,01/05/2025,")
                .read();
        assertThat(problems(read, ProblemCode.NOT_COLLECTED)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.NOTE);
            assertThat(problem.message()).contains("2026/27");
        });
        assertThat(read.deprivationsOfLiberty().rows()).isEmpty();
    }

    @Test
    void a_file_that_is_no_table_of_the_return_is_refused() {
        assertThat(read("names.csv", "CHILD,DOB,SEX\n1,1,1\n").problems(Severity.REFUSED_FILE))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_TABLE);
        assertThat(read("reviews.csv", "CHILD;DOB;REVIEW;REVIEW_CODE\n").problems(Severity.REFUSED_FILE))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.WRONG_SEPARATOR);
        assertThat(read("reviews.csv", "\"CHILD,DOB,REVIEW\n1,2,3\n").problems(Severity.REFUSED_FILE))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNCLOSED_QUOTE);
    }

    @Test
    void a_million_columns_and_an_endless_first_line_are_refused() {
        assertThat(read("reviews.csv", "CHILD,".repeat(60_000)).problems(Severity.REFUSED_FILE))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_COLUMNS);
        assertThat(read("reviews.csv", "C,".repeat(1_000_000)).problems(Severity.REFUSED_FILE))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_LONG);
    }

    @Test
    void more_rows_than_the_limit_refuse_the_file() {
        var two = new Limits(10_000, 10_000, 10, 100, 100, 20, 2, 100);
        var read = ReturnReader.read(ReturnFiles.of(sound().files(), two), SampleReturn.YEAR);
        assertThat(problems(read, ProblemCode.TOO_MANY_ROWS))
                .extracting(Problem::file)
                .containsExactly("episodes.csv", "reviews.csv");
        assertThat(read.headers().rows()).hasSize(2);
    }

    @Test
    void nothing_given_is_said_so() {
        assertThat(read(List.of()).problems()).extracting(Problem::code).containsExactly(ProblemCode.NOTHING_GIVEN);
    }

    @Test
    void problems_past_the_limit_are_counted() {
        var three = new Limits(10_000, 10_000, 10, 100, 100, 20, 100, 3);
        var read = ReturnReader.read(ReturnFiles.of(sound().files(), three), SampleReturn.YEAR);
        assertThat(read.problems()).hasSize(4);
        assertThat(read.problems().getLast().code()).isEqualTo(ProblemCode.MORE_PROBLEMS);
        assertThat(read.problems().getLast().message()).startsWith("5 more");
    }
}

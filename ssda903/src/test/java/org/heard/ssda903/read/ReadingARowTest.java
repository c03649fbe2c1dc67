package org.heard.ssda903.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.ssda903.read.SampleReturn.problems;
import static org.heard.ssda903.read.SampleReturn.sound;

import java.time.LocalDate;
import org.heard.ssda903.Codes;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingARowTest {
    @Test
    void a_sound_return_has_only_the_tables_that_are_not_there_to_mention() {
        var read = sound().read();
        assertThat(read.problems()).extracting(Problem::code).containsOnly(ProblemCode.MISSING_TABLE);
        assertThat(read.headers().goodRows()).hasSize(2);
        assertThat(read.episodes().goodRows()).hasSize(3);
        assertThat(read.reviews().goodRowsByChild()).containsOnlyKeys("1001", "1002");
    }

    @Test
    void a_value_keeps_its_text_its_row_and_its_column_beside_what_it_was_read_as() {
        var episode = sound().changed(Table.EPISODES, 3, "1001 ,02/05/2025,B, c2,N1,U4,PR1,,,,zx11aa,ZX2 3CD,1234568")
                .read()
                .episodes()
                .rows()
                .get(1);
        assertThat(episode.row()).isEqualTo(3);
        assertThat(episode.legalStatus().text()).isEqualTo(" c2");
        assertThat(episode.legalStatus().column()).hasToString("LS");
        assertThat(episode.legalStatus().get())
                .isEqualTo(Codes.legalStatus("C2").orElseThrow());
        assertThat(episode.began().get()).isEqualTo(LocalDate.of(2025, 5, 2));
        assertThat(episode.ended().isBlank()).isTrue();
        assertThat(episode.child().get()).isEqualTo("1001");
        assertThat(episode.homePostcode().get()).isEqualTo("ZX1 1AA");
        assertThat(episode.homePostcode().text()).isEqualTo("zx11aa");
    }

    @ParameterizedTest
    @CsvSource({
        "04/25/2025, no such month",
        "29/02/2025, not a day in the calendar",
        "31/04/2025, not a day in the calendar",
        "04/09/25, year of two figures",
        "4/9/2025, two figures for the day",
        "2025-09-04, Write it 04/09/2025",
        "45904, a spreadsheet counts days",
        "04/09/2025 00:00:00, Give the date alone",
        "04/09/0205, not a day in the calendar",
        "next week, is not a date written dd/mm/yyyy",
        "０４/０９/２０２５, is not a date written dd/mm/yyyy",
    })
    void a_date_in_any_other_form_is_not_guessed_and_says_how_to_write_it(String date, String words) {
        var read = sound().changed(Table.REVIEWS, 2, "1001,12/06/2013," + date + ",PN1")
                .read();
        assertThat(problems(read, ProblemCode.UNREADABLE_DATE)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.BAD_ROW);
            assertThat(problem.place()).isEqualTo("reviews.csv, row 2, REVIEW");
            assertThat(problem.child()).isEqualTo("1001");
            assertThat(problem.message()).contains(date).contains(words);
        });
        assertThat(read.reviews().goodRows()).hasSize(2);
        assertThat(read.reviews().rows()).hasSize(3);
    }

    @Test
    void the_twenty_ninth_of_february_is_a_day_in_a_leap_year() {
        var read = sound().changed(Table.REVIEWS, 2, "1001,12/06/2013,29/02/2024,PN1")
                .read();
        assertThat(read.reviews().goodRows().getFirst().held().get()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void an_unknown_legal_status_stops_the_row_and_names_the_codes_there_are() {
        var read = sound().changed(
                        Table.EPISODES, 4, "1002,14/07/2025,S,Q9,N3,U3,PR1,20/11/2025,E4A,,ZX9 9ZZ,ZX9 8YY,1234569")
                .read();
        assertThat(problems(read, ProblemCode.UNKNOWN_CODE)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.BAD_ROW);
            assertThat(problem.message()).contains("“Q9”").contains("C1, C2, D1, E1, V2");
        });
        assertThat(read.episodes().goodRowsByChild()).containsOnlyKeys("1001");
    }

    @Test
    void an_ethnicity_that_cannot_be_read_is_to_check_and_the_child_is_still_used() {
        var read = sound().changed(Table.HEADER, 2, "1001,F,12/06/2013,XXXX,A123456789012,0,")
                .read();
        assertThat(problems(read, ProblemCode.UNKNOWN_CODE))
                .extracting(Problem::severity)
                .containsExactly(Severity.DOUBT);
        assertThat(read.headers().goodRows()).hasSize(2);
    }

    @Test
    void a_review_whose_participation_is_blank_was_still_held() {
        var read =
                sound().changed(Table.REVIEWS, 2, "1001,12/06/2013,04/09/2025,").read();
        assertThat(problems(read, ProblemCode.BLANK))
                .extracting(Problem::severity)
                .containsExactly(Severity.DOUBT);
        assertThat(read.reviews().goodRows()).hasSize(3);
    }

    @Test
    void a_code_of_another_year_is_read_and_to_check() {
        var read = sound().changed(Table.HEADER, 2, "1001,2,12/06/2013,WBRI,A123456789012,0,")
                .read();
        assertThat(problems(read, ProblemCode.CODE_NOT_THIS_YEAR))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.DOUBT);
                    assertThat(problem.message())
                            .contains("not used in the 2025/26 return")
                            .contains("M, F, U");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'1001,F,12/06/2013,WBRI,I123456789012,0,', UPN",
        "'1001,F,12/06/2013,WBRI,UN6,0,', UPN",
        "'1001,F,12/06/2013,WBRI,12,0,', UPN",
    })
    void a_pupil_number_of_the_wrong_shape_is_to_check(String row, String column) {
        var read = sound().changed(Table.HEADER, 2, row).read();
        assertThat(problems(read, ProblemCode.WRONG_SHAPE))
                .extracting(Problem::column)
                .containsExactly(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZX1", "1AA ZX1", "ZZZ1 1AA", "ZX1 1A"})
    void a_postcode_of_the_wrong_shape_is_to_check(String postcode) {
        var read = sound().changed(
                        Table.EPISODES,
                        4,
                        "1002,14/07/2025,S,V2,N3,U3,PR1,20/11/2025,E4A,,%s,ZX9 8YY,1234569".formatted(postcode))
                .read();
        assertThat(problems(read, ProblemCode.WRONG_SHAPE)).singleElement().satisfies(problem -> {
            assertThat(problem.column()).isEqualTo("HOME_POST");
            assertThat(problem.severity()).isEqualTo(Severity.DOUBT);
        });
    }

    @Test
    void a_child_number_that_a_spreadsheet_rounded_belongs_to_nobody() {
        var read = sound().with(Table.HEADER, "1.23457E+06,F,12/06/2013,WBRI,UN1,0,")
                .read();
        assertThat(problems(read, ProblemCode.WRONG_SHAPE)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.BAD_ROW);
            assertThat(problem.message()).contains("rounded");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1001\u200B", "\uFEFF1001", "10\u00A001", "1001\u202E"})
    void a_child_number_with_characters_that_do_not_show_is_not_taken_for_another_child(String number) {
        var read = sound().with(Table.REVIEWS, number + ",12/06/2013,05/09/2025,PN1")
                .read();
        assertThat(problems(read, ProblemCode.WRONG_SHAPE)).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.BAD_ROW);
            assertThat(problem.message()).contains("do not show").contains("Type it again");
        });
        assertThat(problems(read, ProblemCode.NO_HEADER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 1001", "1001\u00A0", "\u20071001 ", "\t1001"})
    void spaces_of_any_kind_around_a_value_do_not_change_it(String number) {
        var read = sound().with(Table.REVIEWS, number + ",12/06/2013,05/09/2025\u00A0,PN1")
                .read();
        assertThat(read.reviews().goodRowsByChild().get("1001")).hasSize(3);
    }

    @Test
    void one_child_has_one_number_whatever_the_case_and_however_its_accents_are_written() {
        var read = sound().with(Table.HEADER, "a\u00EB1,F,12/06/2013,WBRI,UN1,0,")
                .with(Table.REVIEWS, "Ae\u03081,12/06/2013,05/09/2025,PN1")
                .read();
        assertThat(problems(read, ProblemCode.NO_HEADER)).isEmpty();
    }

    @Test
    void a_cell_that_looks_like_a_formula_is_data() {
        var read = sound().with(Table.HEADER, "=1+2,F,12/06/2013,WBRI,UN1,0,").read();
        assertThat(read.headers().goodRows().getLast().child().get()).isEqualTo("=1+2");
    }

    @Test
    void a_day_of_permanence_may_have_unknown_parts() {
        var read = sound().with(
                        Table.PREVIOUS_PERMANENCE,
                        "1001,12/06/2013,P1,999,zz/zz/zzzz",
                        "1002,03/02/2023,P2,WAL,ZZ/02/2024")
                .read();
        var rows = read.previousPermanence().goodRows();
        assertThat(rows.get(0).ordered().get().latest()).isEmpty();
        assertThat(rows.get(1).ordered().get().latest()).contains(LocalDate.of(2024, 2, 29));
        assertThat(problems(read, ProblemCode.UNREADABLE_DATE)).isEmpty();
    }
}

package org.heard.ssda903.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.ssda903.read.SampleReturn.problems;
import static org.heard.ssda903.read.SampleReturn.sound;

import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.EpisodeRow;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesThatDoNotFitTest {
    @Test
    void an_episode_cannot_end_before_it_began() {
        var read = sound().changed(Table.EPISODES, 4, "1002,14/07/2025,S,V2,N3,U3,PR1,13/07/2025,E4A,,,,")
                .read();
        assertThat(problems(read, ProblemCode.END_BEFORE_START))
                .extracting(Problem::severity)
                .containsExactly(Severity.BAD_ROW);
        assertThat(sound().changed(Table.EPISODES, 4, "1002,14/07/2025,S,V2,N3,U3,PR1,14/07/2025,E4A,,,,")
                        .read()
                        .episodes()
                        .goodRows())
                .hasSize(3);
    }

    @Test
    void an_end_and_its_reason_come_together() {
        var noReason = sound().changed(Table.EPISODES, 4, "1002,14/07/2025,S,V2,N3,U3,PR1,20/11/2025,,,,,")
                .read();
        assertThat(problems(noReason, ProblemCode.END_WITHOUT_REASON))
                .extracting(Problem::column)
                .containsExactly("REC");
        var noEnd = sound().changed(Table.EPISODES, 4, "1002,14/07/2025,S,V2,N3,U3,PR1,,E4A,,,,")
                .read();
        assertThat(problems(noEnd, ProblemCode.REASON_WITHOUT_END))
                .extracting(Problem::column)
                .containsExactly("DEC");
        assertThat(noEnd.episodes().goodRowsByChild()).containsOnlyKeys("1001");
    }

    @Test
    void an_end_that_cannot_be_read_is_not_taken_for_no_end() {
        var read = sound().changed(Table.EPISODES, 4, "1002,14/07/2025,S,V2,N3,U3,PR1,2025-11-20,E4A,,,,")
                .read();
        assertThat(problems(read, ProblemCode.UNREADABLE_DATE))
                .extracting(Problem::severity)
                .containsExactly(Severity.BAD_ROW);
        assertThat(problems(read, ProblemCode.REASON_WITHOUT_END)).isEmpty();
        assertThat(read.episodes().goodRowsByChild()).containsOnlyKeys("1001");
    }

    @ParameterizedTest
    @CsvSource({"31/03/2026, 0", "01/04/2026, 1"})
    void a_day_after_the_year_is_not_of_this_return(String day, int problems) {
        var read = sound().changed(Table.REVIEWS, 3, "1001,12/06/2013," + day + ",PN6")
                .read();
        assertThat(problems(read, ProblemCode.AFTER_THE_YEAR)).hasSize(problems);
        assertThat(read.reviews().goodRows()).hasSize(3 - problems);
    }

    @Test
    void the_day_an_unaccompanied_child_turns_eighteen_may_lie_ahead() {
        var read = sound().with(Table.UASC, "1001,F,12/06/2013,12/06/2031").read();
        assertThat(problems(read, ProblemCode.AFTER_THE_YEAR)).isEmpty();
    }

    @ParameterizedTest(name = "{1} on {0} for a child born 03/02/2023")
    @CsvSource({
        "02/02/2027, PN0, 0", "03/02/2027, PN0, 0", "04/02/2027, PN0, 1",
        "02/02/2027, PN1, 1", "03/02/2027, PN1, 0", "04/02/2027, PN1, 0",
    })
    void on_the_fourth_birthday_either_participation_fits(String day, String code, int problems) {
        // Two years earlier, so that the day lies in the year read.
        var born = "03/02/2022";
        var read = sound().changed(Table.HEADER, 3, "1002,M," + born + ",MWAS,UN1,,")
                .changed(Table.REVIEWS, 4, "1002," + born + "," + day.replace("2027", "2026") + "," + code)
                .read();
        assertThat(problems(read, ProblemCode.PARTICIPATION_AND_AGE)).hasSize(problems);
        assertThat(read.reviews().goodRows()).hasSize(3);
    }

    @Test
    void a_birth_date_that_differs_from_the_header_is_to_check() {
        var read = sound().changed(Table.REVIEWS, 2, "1001,13/06/2013,04/09/2025,PN1")
                .read();
        assertThat(problems(read, ProblemCode.DIFFERENT_BIRTH_DATE))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.DOUBT);
                    assertThat(problem.message()).contains("13/06/2013").contains("12/06/2013 in Header, row 2");
                });
    }

    @Test
    void nothing_happens_before_birth() {
        var read = sound().changed(Table.EPISODES, 4, "1002,14/07/2022,S,V2,N3,U3,PR1,20/11/2025,E4A,,,,")
                .read();
        assertThat(problems(read, ProblemCode.BEFORE_BIRTH))
                .extracting(Problem::column)
                .containsExactly("DECOM");
    }

    @Test
    void a_birth_date_that_makes_a_child_of_forty_is_to_check() {
        var read = sound().with(Table.HEADER, "1003,F,12/06/1985,WBRI,UN1,0,").read();
        assertThat(problems(read, ProblemCode.UNLIKELY_AGE))
                .extracting(Problem::child)
                .containsExactly("1003");
    }

    @Test
    void a_row_given_twice_is_used_once() {
        var read = sound().with(Table.REVIEWS, "1001,12/06/2013,04/09/2025,PN1").read();
        assertThat(problems(read, ProblemCode.REPEATED_ROW))
                .extracting(Problem::row)
                .containsExactly(5);
        assertThat(read.reviews().goodRows()).hasSize(3);
    }

    @Test
    void two_headers_that_differ_are_not_chosen_between_and_only_that_child_waits() {
        var read = sound().with(Table.HEADER, "1001,F,13/06/2013,WBRI,A123456789012,0,")
                .read();
        assertThat(problems(read, ProblemCode.CONFLICTING_ROWS))
                .extracting(Problem::row)
                .containsExactly(2, 4);
        assertThat(problems(read, ProblemCode.HEADER_NOT_USED))
                .extracting(Problem::child)
                .containsOnly("1001");
        assertThat(read.headers().goodRowsByChild()).containsOnlyKeys("1002");
        assertThat(read.episodes().goodRowsByChild()).containsOnlyKeys("1002");
    }

    @Test
    void rows_of_a_child_without_a_header_are_about_nobody_known() {
        var read = sound().with(Table.REVIEWS, "1009,12/06/2013,04/09/2025,PN1").read();
        assertThat(problems(read, ProblemCode.NO_HEADER))
                .extracting(Problem::child)
                .containsExactly("1009");
        assertThat(read.reviews().goodRows()).hasSize(3);
    }

    @Test
    void a_header_torn_apart_is_not_said_to_be_missing() {
        var read = sound().changed(Table.HEADER, 2, "1001,F,\"12/06/2013,WBRI,A123456789012,0,")
                .read();
        assertThat(problems(read, ProblemCode.NO_HEADER)).isEmpty();
        assertThat(problems(read, ProblemCode.HEADER_NOT_USED)).hasSize(4);
    }

    @Test
    void without_a_header_file_the_rows_stand_and_somebody_is_told() {
        var read = sound().without(Table.HEADER).read();
        assertThat(read.reviews().goodRows()).hasSize(3);
        assertThat(problems(read, ProblemCode.MISSING_TABLE))
                .filteredOn(problem -> problem.severity() == Severity.DOUBT)
                .extracting(Problem::table)
                .containsExactly(Table.HEADER);
    }

    @Test
    void an_episode_may_begin_the_day_another_ends_but_not_before() {
        assertThat(problems(sound().read(), ProblemCode.EPISODES_OVERLAP)).isEmpty();
        var read = sound().changed(Table.EPISODES, 3, "1001,01/05/2025,B,C2,N1,U4,PR1,,,,,,")
                .read();
        assertThat(problems(read, ProblemCode.EPISODES_OVERLAP)).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.severity()).isEqualTo(Severity.DOUBT);
        });
    }

    @Test
    void two_open_episodes_of_one_child_are_to_check_and_both_kept() {
        var read = sound().changed(Table.EPISODES, 2, "1001,09/09/2024,S,C1,N1,U6,PR1,,,,,,")
                .read();
        assertThat(problems(read, ProblemCode.TWO_OPEN_EPISODES))
                .extracting(Problem::row)
                .containsExactly(3);
        assertThat(read.episodes().goodRows()).extracting(EpisodeRow::row).containsExactly(2, 3, 4);
    }

    @ParameterizedTest(name = "twelve episodes of 2025/26, read as the return ending in {0}: in doubt {1}")
    @CsvSource({"2024, true", "2025, true", "2026, false", "2027, true", "2031, true"})
    void a_return_of_another_year_is_told_once_and_not_only_row_by_row(int year, boolean inDoubt) {
        var given = new SampleReturn();
        for (int child = 1; child <= 12; child++) {
            given.with(Table.EPISODES, "10%02d,%02d/07/2025,S,C1,N1,U6,PR1,,,,,,".formatted(child, child));
        }
        var read = ReturnReader.read(ReturnFiles.of(given.files(), Limits.usual()), CollectionYear.ending(year));
        assertThat(problems(read, ProblemCode.ANOTHER_YEAR))
                .hasSize(inDoubt ? 1 : 0)
                .allSatisfy(problem -> {
                    assertThat(problem.severity()).isEqualTo(Severity.DOUBT);
                    assertThat(problem.message()).endsWith("Check that this is the return of that year.");
                });
    }

    @Test
    void of_a_few_episodes_the_year_is_not_doubted() {
        var read = ReturnReader.read(ReturnFiles.of(sound().files(), Limits.usual()), CollectionYear.ending(2031));
        assertThat(problems(read, ProblemCode.ANOTHER_YEAR)).isEmpty();
    }
}

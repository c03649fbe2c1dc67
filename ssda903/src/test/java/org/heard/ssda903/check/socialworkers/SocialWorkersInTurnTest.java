package org.heard.ssda903.check.socialworkers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.ssda903.check.socialworkers.SocialWorkerRulesTest.given;
import static org.heard.ssda903.check.socialworkers.SocialWorkerRulesTest.row;

import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of social workers who hold a case one after another, and beside the child's episodes.
class SocialWorkersInTurnTest {
    private static String held(String from, String to) {
        return row("SW12", from, to, "OTHERS");
    }

    private static void failing(String code, int year, String failing, String... rows) {
        assertThat(String.join(", ", given(year, rows).failing(code))).as(code).isEqualTo(failing);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: SW08 {4}, SW14 {5}, SW17 {6}")
    @CsvSource({
        "01/06/2025, '', 01/09/2025, '', SWEpisodes 0, SWEpisodes 0, ''",
        "01/06/2025, 01/09/2025, 01/09/2025, '', '', '', ''",
        "01/06/2025, 01/09/2025, 01/09/2025, 01/12/2025, '', '', SWEpisodes 1",
        "01/09/2025, 01/12/2025, 01/06/2025, '', SWEpisodes 1, SWEpisodes 1, ''",
        "01/06/2025, 01/09/2025, 01/06/2025, '', '', '', ''",
        "01/06/2025, '', '', '', '', SWEpisodes 0, ''",
        "01/06/2025, 31/06/2025, 01/09/2025, '', '', '', ''",
        "01/06/2025, 31/06/2025, 01/09/2025, 01/12/2025, '', '', ''",
    })
    void only_the_last_goes_on(
            String from, String to, String from2, String to2, String open, String blank, String ended) {
        failing("SW08STG2", 2026, open, held(from, to), held(from2, to2));
        failing("SW14STG2", 2024, blank, held(from, to), held(from2, to2));
        failing("SW17STG2", 2026, ended, held(from, to), held(from2, to2));
    }

    @Test
    void another_child_follows_nobody() {
        failing("SW08STG2", 2026, "", held("01/06/2025", ""), "1002,12/06/2011,SW12,01/09/2025,,OTHERS");
    }

    @ParameterizedTest(name = "to {0}, the next from {1} for {2}: {3} in 2023/24, {4} since")
    @CsvSource({
        "08/09/2025, 01/09/2025, OTHERS, false, false",
        "09/09/2025, 01/09/2025, OTHERS, true, true",
        "09/09/2025, 01/09/2025, FCONTA, true, false",
        "25/08/2025, 01/09/2025, OTHERS, false, false",
        "24/08/2025, 01/09/2025, OTHERS, true, true",
        "24/08/2025, 01/09/2025, '', true, true",
        "'', 01/09/2025, OTHERS, false, false",
        "31/06/2025, 01/09/2025, OTHERS, false, false",
        "09/09/2025, '', OTHERS, false, false",
    })
    void the_next_begins_within_seven_days(String to, String from2, String reason, boolean first, boolean since) {
        var rows = new String[] {row("SW12", from2, "", reason), held("01/06/2025", to)};
        failing("SW10STG2", 2024, first ? "SWEpisodes 0" : "", rows);
        failing("SW10STG2", 2025, since ? "SWEpisodes 0" : "", rows);
    }

    @Test
    void where_a_first_day_cannot_be_read_nobody_knows_who_followed_whom() {
        var rows = new String[] {
            held("01/06/2025", "01/07/2025"), held("2025-07-01", "06/11/2025"), held("06/11/2025", "12/12/2025")
        };
        failing("SW10STG2", 2026, "", rows);
        failing("SW17STG2", 2026, "", rows);
    }

    @ParameterizedTest(name = "to {0}, the next {1}: 11a {2}, 11b {3}")
    @CsvSource({
        "25/03/2024, 30/03/2024, '', ''",
        "25/03/2024, 31/03/2024, SWEpisodes 1, ''",
        "25/03/2024, 20/03/2024, '', ''",
        "25/03/2024, 19/03/2024, SWEpisodes 1, ''",
        "25/03/2024, blank, SWEpisodes 1, ''",
        "25/03/2024, 31/02/2024, '', ''",
        "25/03/2024, none, SWEpisodes 0, ''",
        "26/03/2024, none, SWEpisodes 0, SWEpisodes 0",
        "27/03/2024, none, '', SWEpisodes 0",
        "30/03/2024, none, '', SWEpisodes 0",
        "31/03/2024, none, '', ''",
        "03/04/2024, none, '', ''",
        "30/03/2024, blank, '', SWEpisodes 1",
        "30/03/2024, 31/02/2024, '', ''",
        "30/03/2024, 02/05/2024, '', ''",
        "'', none, '', ''",
        "31/02/2024, none, '', ''",
    })
    void who_gives_the_case_up_before_the_year_ends_is_followed(String to, String next, String soon, String atAll) {
        var first = held("01/06/2023", to);
        var rows = next.equals("none")
                ? new String[] {first}
                : new String[] {first, held(next.equals("blank") ? "" : next, "")};
        failing("SW11aSTG2", 2024, soon, rows);
        failing("SW11bSTG2", 2024, atAll, rows);
    }

    @Test
    void of_a_row_that_ended_before_it_began_the_order_says_nothing() {
        failing("SW11bSTG2", 2026, "", held("28/03/2026", "27/03/2026"), held("27/03/2026", ""));
    }

    @ParameterizedTest(name = "care {0} {1} to {2} {3}, case {4} to {5}: SW12 {6}")
    @CsvSource({
        "S, 01/06/2025, '', '', 01/05/2025, '', false",
        "S, 01/06/2025, '', '', 01/05/2025, 31/05/2025, true",
        "S, 01/06/2025, '', '', 01/05/2025, 01/06/2025, false",
        "S, 01/06/2025, '', '', 01/09/2025, '', false",
        "P, 01/06/2025, '', '', 31/03/2026, '', false",
        "P, 01/06/2025, '', '', 01/04/2026, '', true",
        "P, 01/06/2025, 01/09/2025, E4A, 01/09/2025, '', false",
        "P, 01/06/2025, 01/09/2025, E4A, 02/09/2025, '', true",
        "S, 01/06/2025, 01/09/2025, E4A, 02/09/2025, '', false",
        "S, 01/06/2025, 01/09/2025, X1, 01/05/2025, '', false",
        "S, 01/06/2025, 01/09/2025, X1, 01/05/2025, 31/05/2025, true",
        "P, 01/06/2025, 01/09/2025, X1, 02/09/2025, '', false",
        "S, 01/06/2025, '', X1, 01/05/2025, '', true",
        "S, 01/06/2025, '', X1, 01/06/2025, '', false",
        "P, 01/06/2025, 31/02/2026, E4A, 02/09/2026, '', false",
        "P, 01/06/2025, 01/09/2025, E4A, '', '', false",
        "P, '', 01/09/2025, E4A, 01/05/2020, 01/05/2021, false",
    })
    void during_the_first_and_the_last_episode_somebody_held_the_case(
            String reason, String placed, String left, String end, String from, String to, boolean fails) {
        assertThat(given(2026, held(from, to))
                        .with(Table.EPISODES, episode(reason, placed, "C2", left, end))
                        .failing("SW12STG2"))
                .containsExactly(fails ? new String[] {"Episodes 0"} : new String[0]);
    }

    @ParameterizedTest(name = "to {0} under {1}: asked in 2023/24 {2}, in 2024/25 {3}")
    @CsvSource({
        "31/03/2023, C2, false, false",
        "01/04/2023, C2, true, true",
        "31/03/2024, C2, true, true",
        "01/04/2024, C2, false, true",
        "01/04/2023, V4, false, false",
        "'', C2, true, true",
    })
    void the_year_before_is_asked_since_2024(String left, String status, boolean first, boolean since) {
        var row = episode("P", "01/06/2022", status, left, left.isEmpty() ? "" : "E4A");
        assertThat(given(2024).with(Table.EPISODES, row).failing("SW12STG2")).hasSize(first ? 1 : 0);
        assertThat(given(2025).with(Table.EPISODES, row).failing("SW12STG2")).hasSize(since ? 1 : 0);
    }

    private static String episode(String reason, String placed, String status, String left, String end) {
        return "1001,%s,%s,%s,N1,U6,PR1,%s,%s,,,,".formatted(placed, reason, status, left, end);
    }
}

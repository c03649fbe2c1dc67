package org.heard.ssda903.check.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the checks say of times missing, each with what passes and what does not. The year is 1 April 2025
/// to 31 March 2026; a child is 1001, born on 12 June 2011.
class MissingRulesTest {
    private static GivenReturn missing(String... rows) {
        return GivenReturn.ending(2026).with(Table.MISSING, rows);
    }

    private static String time(String from, String to) {
        return "1001,12/06/2011,M," + from + "," + to;
    }

    private static String episode(String from, String reason, String to) {
        return "1001,%s,%s,C2,N1,U6,PR1,%s,%s,,,,".formatted(from, reason, to, to.isEmpty() ? "" : "X1");
    }

    @ParameterizedTest(name = "{0}: type {1}, from {2} to {3} fails: {4}")
    @CsvSource({
        "564, M, '', '', true",
        "564, a, ' ', 05/06/2025, true",
        "564, M, 31/02/2025, '', false",
        "564, '', '', '', false",
        "564, X, '', '', false",
        "565, '', 05/06/2025, '', true",
        "565, ' ', 31/02/2025, '', true",
        "565, A, 05/06/2025, '', false",
        "565, X, 05/06/2025, '', false",
        "565, '', '', 05/06/2025, false",
        "566, '', '', 05/06/2025, true",
        "566, '', 05/06/2025, tomorrow, true",
        "566, '', 05/06/2025, '', false",
        "566, M, 05/06/2025, 06/06/2025, false",
        "567, M, 05/06/2025, 04/06/2025, true",
        "567, M, 05/06/2025, 05/06/2025, false",
        "567, M, 05/06/2025, 06/06/2025, false",
        "567, M, 31/06/2025, 01/06/2025, false",
        "567, M, 05/06/2025, 31/06/2025, false",
        "567, M, '', 04/06/2025, false",
        "570, M, 01/04/2026, '', true",
        "570, M, 31/03/2026, '', false",
        "570, M, '', '', false",
        "570, M, 31/04/2026, '', false",
        "571, M, 05/06/2024, 31/03/2025, true",
        "571, M, 05/06/2024, 01/04/2025, false",
        "571, M, 05/06/2025, 31/03/2026, false",
        "571, M, 05/06/2025, 01/04/2026, true",
        "571, M, 05/06/2025, '', false",
        "571, M, 05/06/2025, 31/04/2026, false",
        "586, M, 11/06/2011, '', true",
        "586, M, 12/06/2011, '', true",
        "586, M, 13/06/2011, '', false",
        "586, M, '', '', false",
        "1004, M, '', '', true",
        "1004, M, 31/06/2025, '', true",
        "1004, M, 2025-06-05, '', true",
        "1004, M, 05/06/2025, '', false",
        "1005, M, 05/06/2025, 31/06/2025, true",
        "1005, M, 05/06/2025, '', false",
        "1005, M, 05/06/2025, 06/06/2025, false",
        "1006, MA, 05/06/2025, '', true",
        "1006, M, 05/06/2025, '', false",
        "1006, ' a ', 05/06/2025, '', false",
        "1006, '', 05/06/2025, '', false",
    })
    void one_time_by_itself(String code, String type, String from, String to, boolean fails) {
        assertThat(missing("1001,12/06/2011,%s,%s,%s".formatted(type, from, to)).failing(code))
                .hasSize(fails ? 1 : 0);
    }

    @Test
    void without_a_birth_date_nothing_is_before_it() {
        assertThat(missing("1001,,M,01/01/1950,", "1001,31/02/2011,M,01/01/1950,")
                        .failing("586"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: the row that fails is {4}")
    @CsvSource({
        "01/06/2025, 05/06/2025, 05/06/2025, 07/06/2025, ''",
        "01/06/2025, 05/06/2025, 04/06/2025, 07/06/2025, Missing 1",
        "04/06/2025, 07/06/2025, 01/06/2025, 05/06/2025, Missing 0",
        "01/06/2025, '', 04/06/2025, 07/06/2025, Missing 1",
        "01/06/2025, '', 04/06/2025, '', Missing 1",
        "01/06/2025, 05/06/2025, 06/06/2025, '', ''",
        "01/06/2025, 05/06/2025, 02/06/2025, '', Missing 0",
        "01/06/2025, 05/06/2025, '', 04/06/2025, ''",
        "01/06/2025, 31/06/2025, 02/06/2025, 03/06/2025, ''",
        "01/06/2025, 01/06/2025, 01/06/2025, 01/06/2025, ''",
    })
    void times_do_not_overlap(String from, String to, String from2, String to2, String failing) {
        assertThat(String.join("", missing(time(from, to), time(from2, to2)).failing("574")))
                .isEqualTo(failing);
    }

    @Test
    void times_of_two_children_may_overlap() {
        assertThat(missing(time("01/06/2025", ""), "1002,12/06/2011,M,02/06/2025,")
                        .failing("574"))
                .isEmpty();
    }

    @ParameterizedTest(name = "from {0} to {1}, placed {2} to {3}, then {4} {5} to {6}: fails {7}")
    @CsvSource({
        "05/06/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, P, '', true",
        "10/06/2025, '', 01/05/2025, 10/06/2025, 11/06/2025, P, '', true",
        "10/06/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, P, '', false",
        "11/06/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, P, '', false",
        "01/05/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, P, '', true",
        "05/06/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, L, '', false",
        "05/06/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, L, 12/07/2025, true",
        "05/06/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, L, 31/06/2025, false",
        "05/06/2025, 06/06/2025, 01/05/2025, 10/06/2025, 10/06/2025, P, '', false",
        "05/06/2025, soon, 01/05/2025, 10/06/2025, 10/06/2025, P, '', false",
        "'', '', 01/05/2025, 10/06/2025, 10/06/2025, P, '', false",
        "05/06/2025, '', 01/05/2025, '', 10/07/2025, P, '', false",
        "05/06/2025, '', '', 10/06/2025, 10/06/2025, P, '', false",
        "30/04/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, P, '', false",
    })
    void who_went_missing_from_a_placement_that_ended_has_an_end(
            String from,
            String to,
            String placed,
            String left,
            String placed2,
            String reason,
            String left2,
            boolean fails) {
        assertThat(missing(time(from, to))
                        .with(Table.EPISODES, episode(placed, "S", left), episode(placed2, reason, left2))
                        .failing("575"))
                .hasSize(fails ? 1 : 0);
    }

    @Test
    void who_was_missing_when_last_year_ended_still_is() {
        var given = missing(
                        "same,,M,12/02/2025,14/05/2025",
                        "other,,M,30/05/2025,",
                        "other,,M,13/02/2025,14/02/2025",
                        "undated,,M,,",
                        "closed,,M,05/06/2025,")
                .after(GivenReturn.ending(2025)
                        .with(
                                Table.MISSING,
                                "same,,M,12/02/2025,",
                                "other,,M,12/02/2025,",
                                "undated,,M,12/02/2025,",
                                "closed,,M,12/02/2025,13/02/2025",
                                "unread,,M,31/02/2025,",
                                "none,,M,12/02/2025,",
                                "gone,,M,12/02/2025,"));
        assertThat(given.failing("576"))
                .as("the first of this year, by its day")
                .containsExactly("Missing 2", "Missing 3");
        given.with(Table.HEADER, "none,M,12/06/2011,WBRI,UN1,,", "gone,M,12/06/2011,WBRI,UN1,,")
                .with(Table.EPISODES, "none,12/06/2024,S,C2,N1,U6,PR1,,,,,,");
        assertThat(given.failing("576"))
                .as("a child who is still looked after and was not missing this year")
                .containsExactly("Header 0", "Missing 2", "Missing 3");
    }

    @ParameterizedTest(name = "this year from {0} and from {1}: fails {2}")
    @CsvSource({
        "12.02.2025, 05/06/2025, false",
        "05/06/2025, 12.02.2025, false",
        "'', 05/06/2025, true",
    })
    void a_start_that_cannot_be_read_may_be_last_years(String one, String other, boolean fails) {
        var given = GivenReturn.ending(2026)
                .with(Table.MISSING, "C1,,M,%s,".formatted(one), "C1,,M,%s,".formatted(other))
                .after(GivenReturn.ending(2025).with(Table.MISSING, "C1,,M,12/02/2025,"));
        assertThat(given.failing("576")).hasSize(fails ? 1 : 0);
    }

    @Test
    void without_last_year_nobody_can_tell() {
        assertThat(missing(time("05/06/2025", "")).report("576").outcomes().values())
                .containsExactly(new Outcome.CouldNotRun("No file of the year before holds Missing."));
    }

    @ParameterizedTest(name = "missing {0} to {1}, in care {2} to {3} and {4} to {5}: 577 {6}, 578 {7}, 581 {8}")
    @CsvSource({
        "05/05/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, '', false, false, false",
        "05/05/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, 12/07/2025, true, false, false",
        "05/05/2025, '', 01/05/2025, 10/06/2025, 11/06/2025, '', true, false, false",
        "05/05/2025, 12/07/2025, 01/05/2025, 10/06/2025, 10/06/2025, 12/07/2025, false, false, false",
        "05/05/2025, 13/07/2025, 01/05/2025, 10/06/2025, 10/06/2025, 12/07/2025, true, false, false",
        "05/05/2025, 30/06/2025, 01/05/2025, 10/06/2025, 10/07/2025, 12/07/2025, true, false, false",
        "30/06/2025, '', 01/05/2025, 10/06/2025, 10/07/2025, '', true, true, true",
        "12/07/2025, 12/07/2025, 01/05/2025, 10/06/2025, 10/06/2025, 12/07/2025, false, false, false",
        "13/07/2025, 13/07/2025, 01/05/2025, 10/06/2025, 10/06/2025, 12/07/2025, true, true, true",
        "30/04/2025, 02/05/2025, 01/05/2025, 10/06/2025, 10/06/2025, '', false, true, true",
        "30/04/2025, '', 01/05/2025, 10/06/2025, 10/06/2025, '', true, true, true",
        "01/05/2025, 02/05/2025, 01/05/2025, 10/06/2025, 10/06/2025, '', false, false, false",
        "05/05/2025, someday, 01/05/2025, 10/06/2025, 10/06/2025, 12/07/2025, false, false, false",
        "'', '', 01/05/2025, 10/06/2025, 10/06/2025, 12/07/2025, false, false, false",
        "30/04/2025, '', '', 10/06/2025, 10/06/2025, 12/07/2025, false, false, false",
        "05/05/2026, '', 01/05/2025, 10/06/2025, 10/06/2025, 31/02/2025, false, false, false",
        "05/08/2025, 06/08/2025, 01/05/2025, '', 10/06/2025, 12/07/2025, true, true, false",
    })
    void a_time_missing_lies_in_care(
            String from,
            String to,
            String began,
            String ended,
            String began2,
            String ended2,
            boolean outlives,
            boolean after,
            boolean before) {
        var given =
                missing(time(from, to)).with(Table.EPISODES, episode(began, "S", ended), episode(began2, "P", ended2));
        assertThat(given.failing("577")).as("577").hasSize(outlives ? 1 : 0);
        assertThat(given.failing("578")).as("578").hasSize(after ? 1 : 0);
        assertThat(given.failing("581")).as("581").hasSize(before ? 1 : 0);
    }

    @ParameterizedTest(name = "missing since {0}, the first episode of the return begins for {1}: fails {2}")
    @CsvSource({
        "01/12/2024, S, true",
        "01/12/2024, '', true",
        "01/12/2024, L, false",
        "01/12/2024, P, false",
        "01/12/2024, T, false",
        "01/12/2024, B, false",
        "01/12/2024, U, false",
        "15/01/2025, L, false",
    })
    void who_went_missing_before_an_episode_that_goes_on_was_looked_after_then(
            String from, String reason, boolean fails) {
        var given = missing(time(from, "")).with(Table.EPISODES, episode("15/01/2025", reason, ""));
        for (var rule : new String[] {"577", "578", "581"}) {
            assertThat(given.failing(rule)).as(rule).hasSize(fails ? 1 : 0);
        }
    }

    @Test
    void an_episode_within_another_does_not_end_care_with_it() {
        var given = missing(time("05/08/2025", "06/08/2025"))
                .with(
                        Table.EPISODES,
                        episode("01/05/2025", "S", "10/09/2025"),
                        episode("01/06/2025", "P", "10/07/2025"));
        assertThat(given.failing("577")).isEmpty();
        assertThat(given.failing("578")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whichever_stands_first_in_the_file_an_episode_of_one_day_does_not_end_the_care_that_follows_it(
            boolean inOrder) {
        var ofOneDay = episode("01/05/2025", "S", "01/05/2025");
        var open = episode("01/05/2025", "P", "");
        var given = missing(time("05/08/2025", ""))
                .with(Table.EPISODES, inOrder ? ofOneDay : open, inOrder ? open : ofOneDay);
        assertThat(given.failing("577")).isEmpty();
        assertThat(given.failing("142")).isEmpty();
        assertThat(given.failing("388")).isEmpty();
        assertThat(given.failing("433")).isEmpty();
    }

    @Test
    void of_a_child_without_episodes_nothing_is_said() {
        var given = missing(time("05/05/2025", "")).with(Table.EPISODES, "1002,01/05/2025,S,C2,N1,U6,PR1,,,,,,");
        assertThat(given.failing("577")).isEmpty();
        assertThat(given.failing("578")).isEmpty();
        assertThat(given.failing("581")).isEmpty();
        assertThat(given.failing("575")).isEmpty();
    }

    @ParameterizedTest(name = "born {0}, back {1}, care ended {2} for {3}: fails {4}")
    @CsvSource({
        "12/06/2007, 12/06/2025, 12/06/2025, E7, true",
        "12/06/2007, 12/06/2025, 12/06/2025, E8, false",
        "12/06/2007, 12/06/2025, 12/06/2025, '', true",
        "12/06/2007, 12/06/2025, 12/06/2025, X1, false",
        "12/06/2007, 11/06/2025, 12/06/2025, E7, false",
        "12/06/2007, 11/06/2025, 11/06/2025, E7, false",
        "12/06/2007, 13/06/2025, 13/06/2025, E7, false",
        "29/02/2008, 01/03/2026, 01/03/2026, E7, true",
        "29/02/2008, 28/02/2026, 28/02/2026, E7, false",
        "'', 12/06/2025, 12/06/2025, E7, false",
        "12/06/2007, '', 12/06/2025, E7, false",
        "12/06/2007, 12/06/2025, 31/06/2025, E7, false",
    })
    void who_was_missing_until_care_ended_at_eighteen_left_it_with_E8(
            String born, String back, String ended, String reason, boolean fails) {
        assertThat(missing("1001,%s,M,01/06/2025,%s".formatted(born, back))
                        .with(Table.EPISODES, "1001,01/05/2024,S,C2,N1,U6,PR1,%s,%s,,,,".formatted(ended, reason))
                        .failing("580"))
                .hasSize(fails ? 1 : 0);
    }
}

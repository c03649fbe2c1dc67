package org.heard.ssda903.check.permanence;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of permanence before care. The year is 1 April 2025 to 31 March 2026.
class PermanenceRulesTest {
    private static String earlier(String option, String authority, String ordered) {
        return "1001,12/06/2011,%s,%s,%s".formatted(option, authority, ordered);
    }

    private static String episode(String began, String reason) {
        return "1001,%s,%s,C2,N1,U6,PR1,,,,,,".formatted(began, reason);
    }

    private static GivenReturn given(String option, String authority, String ordered) {
        return GivenReturn.ending(2026).with(Table.PREVIOUS_PERMANENCE, earlier(option, authority, ordered));
    }

    @ParameterizedTest(name = "{0} from {1} for {2}: {3}")
    @CsvSource({
        "P1, 301, 05/05/2015, false",
        "Z1, '', '', false",
        "z1, '', '', false",
        "P1, '', 05/05/2015, true",
        "P1, 301, '', true",
        "'', 301, 05/05/2015, true",
        "'', '', '', true",
        "P9, 301, 31/02/2015, false",
        "P4, 999, zz/zz/zzzz, false",
    })
    void who_came_into_care_this_year_is_asked_in_full(String option, String authority, String ordered, boolean fails) {
        assertThat(given(option, authority, ordered)
                        .with(Table.EPISODES, episode("12/07/2025", "S"))
                        .failing("630"))
                .hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "in care from {0} ({1}): asked {2}")
    @CsvSource({
        "01/04/2025, S, true",
        "31/03/2025, S, false",
        "12/07/2025, P, false",
        "12/07/2025, '', false",
        "'', S, false",
        "31/06/2025, S, false",
    })
    void only_a_start_of_care_in_the_year_asks(String began, String reason, boolean asked) {
        assertThat(GivenReturn.ending(2026)
                        .with(Table.PREVIOUS_PERMANENCE, "1002,12/06/2011,Z1,,")
                        .with(Table.EPISODES, episode(began, reason))
                        .failing("630"))
                .hasSize(asked ? 1 : 0);
    }

    @Test
    void one_whole_answer_is_enough() {
        assertThat(given("P1", "", "")
                        .with(Table.PREVIOUS_PERMANENCE, earlier("Z1", "", ""))
                        .with(Table.EPISODES, episode("12/07/2025", "S"))
                        .failing("630"))
                .isEmpty();
    }

    @ParameterizedTest(name = "option {0}: 631 {1}")
    @CsvSource({"P0, true", "P1, false", "p4, false", "Z1, false", "Z, true", "'', false"})
    void the_option_is_one_of_the_codes(String option, boolean fails) {
        assertThat(given(option, "", "").failing("631")).hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "ordered {0}, in care from {1} and {2}: 632 {3}")
    @CsvSource({
        "11/07/2025, 12/07/2025, 10/10/2025, false",
        "12/07/2025, 12/07/2025, 10/10/2025, true",
        "11/10/2025, 10/10/2025, 12/07/2025, true",
        "zz/06/2025, 30/06/2025, 10/10/2025, true",
        "zz/06/2025, 01/07/2025, 10/10/2025, false",
        "zz/zz/2025, 31/12/2025, 31/12/2025, true",
        "05/zz/2020, 12/07/2025, 10/10/2025, false",
        "zz/zz/zzzz, 12/07/2025, 10/10/2025, false",
        "'', 12/07/2025, 10/10/2025, false",
        "xx/10/2011, 12/07/2025, 10/10/2025, true",
        "31/02/2011, 12/07/2025, 10/10/2025, true",
        "11/10/2025, '', 31/06/2025, false",
        "11/10/2025, '', 10/10/2025, true",
    })
    void the_order_came_before_care(String ordered, String began, String began2, boolean fails) {
        var found = given("P1", "301", ordered)
                .with(Table.EPISODES, episode(began, "S"), episode(began2, "P"))
                .failing("632");
        if (fails) {
            assertThat(found).hasSize(2).last().isEqualTo("PrevPerm 0");
        } else {
            assertThat(found).isEmpty();
        }
    }

    @Test
    void the_first_episode_is_the_one_that_fails_and_without_any_the_row_alone() {
        assertThat(given("P1", "301", "01/01/2026")
                        .with(Table.EPISODES, episode("10/10/2025", "P"), episode("12/07/2025", "S"))
                        .failing("632"))
                .containsExactly("Episodes 1", "PrevPerm 0");
        assertThat(given("P1", "301", "soon").with(Table.EPISODES).failing("632"))
                .containsExactly("PrevPerm 0");
        assertThat(given("P1", "301", "01/01/2026").with(Table.EPISODES).failing("632"))
                .isEmpty();
    }

    @ParameterizedTest(name = "arranged in {0}: 633 {1}")
    @CsvSource({
        "301, false",
        "838, false",
        "942, false",
        "909, false",
        "928, false",
        "820, false",
        "999, false",
        "wal, false",
        "SCO, false",
        "NIR, false",
        "NUK, false",
        "'', false",
        "000, true",
        "458, true",
        "ENG, true",
        "30, true",
        "E09000002, true",
    })
    void the_authority_is_one_of_today_or_of_then(String authority, boolean fails) {
        assertThat(given("P1", authority, "05/05/2015").failing("633")).hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} {1} {2}, in care from {3} and {4}: 634 {5}")
    @CsvSource({
        "P1, '', '', 31/03/2016, 12/07/2015, true",
        "'', 301, '', 31/03/2016, 12/07/2015, true",
        "'', '', 05/05/2015, 31/03/2016, 12/07/2015, true",
        "Z1, '', '', 31/03/2016, 12/07/2015, true",
        "P1, 301, 05/05/2015, 01/04/2016, 12/07/2015, false",
        "'', '', '', 31/03/2016, 12/07/2015, false",
        "P1, '', '', '', 12/07/2015, false",
        "P1, '', '', 31/06/2015, 12/07/2015, false",
    })
    void it_is_asked_of_who_came_into_care_since_april_2016(
            String option, String authority, String ordered, String began, String began2, boolean fails) {
        assertThat(given(option, authority, ordered)
                        .with(Table.EPISODES, episode(began, "S"), episode(began2, "P"), "1002,01/01/2015,S,,,,,,,,,,")
                        .failing("634"))
                .containsExactly(fails ? new String[] {"Episodes 0", "Episodes 1", "PrevPerm 0"} : new String[0]);
    }

    @Test
    void of_a_child_without_episodes_nothing_is_said() {
        assertThat(given("P1", "301", "05/05/2015").with(Table.EPISODES).failing("634"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: 635 {3}")
    @CsvSource({
        "Z1, '', '', false",
        "Z1, 301, '', false",
        "Z1, '', 05/05/2015, false",
        "Z1, 301, 05/05/2015, true",
        "Z1, elsewhere, once, true",
        "'', 301, '', true",
        "'', '', 05/05/2015, true",
        "'', '', '', false",
        "P1, 301, 05/05/2015, false",
        "P9, 301, 05/05/2015, false",
    })
    void who_had_none_has_no_order(String option, String authority, String ordered, boolean fails) {
        assertThat(given(option, authority, ordered).failing("635")).hasSize(fails ? 1 : 0);
    }
}

package org.heard.ssda903.check.careleavers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the checks say of who is returned as a care leaver, beside their episodes and other tables.
class WhoIsACareLeaverTest {
    private static final String TOLD = "C1,12/06/2008,YES,F2,B1";
    private static final String NOT_TOLD = "C1,12/06/2008,,,";

    private static GivenReturn leaver(String... rows) {
        return GivenReturn.ending(2026).with(Table.OC3, rows);
    }

    private static String episode(String began, String status, String ended, String why) {
        return "C1,%s,S,%s,N1,U6,PR1,%s,%s,,,,".formatted(began, status, ended, why);
    }

    private static List<String> row(String outcome) {
        return outcome.equals("fails") ? List.of("OC3 0") : List.of();
    }

    @Test
    void who_died_in_care_is_no_care_leaver() {
        var died = episode("12/07/2024", "C2", "12/08/2025", "E2");
        var left = episode("12/07/2024", "C2", "12/08/2025", "E8");
        assertThat(leaver(NOT_TOLD, "C2,,YES,,")
                        .with(Table.EPISODES, died, left)
                        .failing("1000"))
                .containsExactly("OC3 0");
        assertThat(leaver(TOLD).with(Table.EPISODES, left).failing("1000")).isEmpty();
        assertThat(leaver(TOLD)
                        .with(Table.EPISODES)
                        .after(GivenReturn.ending(2025).with(Table.EPISODES, died))
                        .failing("1000"))
                .as("last year")
                .containsExactly("OC3 0");
    }

    /// Born on 12 June 2008: 14 on 12 June 2022, 16 on 12 June 2024.
    @ParameterizedTest(name = "last year {0}, this year {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    01/01/2023,C2,20/08/2024,E8 | ''                          | passes
                    14/03/2024,C2,13/06/2024,E8 | ''                          | passes
                    15/03/2024,C2,13/06/2024,E8 | ''                          | fails
                    01/01/2023,C2,12/06/2024,E8 | ''                          | fails
                    01/01/2022,C2,09/09/2022,E8 | 01/05/2025,C2,02/05/2025,E8 | fails
                    01/01/2022,C2,10/09/2022,E8 | 01/05/2025,C2,02/05/2025,E8 | passes
                    01/01/2023,V4,20/08/2024,E8 | ''                          | fails
                    01/01/2023,V3,20/08/2024,E8 | ''                          | fails
                    14/03/2024,C2,13/06/2024,E8 | 01/02/2026,C2,01/03/2026,E11 | fails
                    14/03/2024,C2,13/06/2024,E8 | 01/02/2026,C2,01/03/2026,E12 | fails
                    14/03/2024,C2,13/06/2024,E12 | 01/02/2026,C2,01/03/2026,E8 | passes
                    01/12/2024,C2,'',''         | 01/12/2024,C2,01/03/2025,E8 | fails
                    01/12/2024,C2,'',''         | 01/12/2024,C2,02/03/2025,E8 | passes
                    01/12/2024,C2,'',''         | 10/12/2024,C2,01/03/2025,E8 | fails
                    01/01/2025,C2,01/03/2025,X1 | 01/01/2025,C2,01/03/2025,X1 | fails
                    ''                          | 30/12/2025,C2,'',''         | passes
                    ''                          | 31/12/2025,C2,'',''         | fails
                    ''                          | July,C2,'',''               | passes
                    July,C2,20/08/2024,E8       | 01/05/2025,C2,02/05/2025,E8 | passes
                    July,C2,20/08/2024,E8       | 01/02/2026,C2,01/03/2026,E11 | passes
                    ''                          | ,C2,'',''                   | fails
                    ''                          | ''                          | fails
                    """)
    void a_care_leaver_was_in_care_for_13_weeks(String before, String now, String outcome) {
        var given = GivenReturn.ending(2026)
                .with(Table.HEADER, "C1,M,12/06/2008,WBRI,UN2,,")
                .with(Table.OC3, NOT_TOLD)
                .with(Table.EPISODES, episodes(now))
                .after(GivenReturn.ending(2025).with(Table.EPISODES, episodes(before)));
        assertThat(given.failing("1001")).isEqualTo(row(outcome));
    }

    private static String[] episodes(String one) {
        if (one.isEmpty()) {
            return new String[0];
        }
        var parts = one.replace("'", "").split(",", -1);
        return new String[] {episode(parts[0], parts[1], parts[2], parts[3])};
    }

    @ParameterizedTest(name = "born {0}: without any episode {1}, with a short one {2}")
    @CsvSource({"01/04/2006, fails, fails", "31/03/2006, passes, passes", "'', fails, passes", "June, fails, passes"})
    void of_who_is_20_two_years_do_not_tell(String born, String none, String some) {
        var header = "C1,M,%s,WBRI,UN2,,".formatted(born);
        var before = GivenReturn.ending(2025).with(Table.EPISODES);
        var given = leaver(TOLD).with(Table.HEADER, header).with(Table.EPISODES).after(before);
        assertThat(given.failing("1001")).isEqualTo(row(none));
        assertThat(given.with(Table.EPISODES, episode("01/05/2025", "C2", "02/05/2025", "E8"))
                        .failing("1001"))
                .isEqualTo(row(some));
    }

    @Test
    void a_care_leaver_was_in_care() {
        var episode = episode("12/07/2024", "C2", "12/08/2025", "E8");
        var given = leaver("C2,,,,", NOT_TOLD).with(Table.EPISODES, "C2,July,S,C2,N1,U6,PR1,,,,,,");
        assertThat(given.report("1002").outcomes().values())
                .containsExactly(new Outcome.CouldNotRun("No file of the year before holds Episodes."));
        assertThat(given.after(GivenReturn.ending(2025).with(Table.EPISODES)).failing("1002"))
                .containsExactly("OC3 1");
        assertThat(given.after(GivenReturn.ending(2025).with(Table.EPISODES, episode))
                        .failing("1002"))
                .isEmpty();
    }

    /// Born on 12 June, and 17 or 18 at the end of March 2026.
    @ParameterizedTest(name = "born {0}, in care from {1} to \"{2}\": 1007 {3}, 1016 {4}")
    @CsvSource({
        "12/06/2008, 12/07/2024, 13/06/2025, fails, fails",
        "12/06/2008, 12/07/2024, 12/06/2025, passes, fails",
        "12/06/2008, 12/07/2024, 11/06/2025, passes, passes",
        "12/06/2008, 12/06/2025, 13/06/2025, fails, fails",
        "12/06/2008, 13/06/2025, 14/06/2025, passes, fails",
        "12/06/2008, 12/07/2024, '', fails, passes",
        "12/06/2008, 12/07/2024, June, passes, passes",
        "12/06/2008, July, 13/06/2025, passes, fails",
        "12/06/2007, 12/07/2024, 13/06/2025, fails, fails",
        "12/06/2007, 12/07/2024, 11/06/2025, passes, passes",
        "12/06/2006, 12/07/2024, 13/06/2025, passes, passes",
        "12/06/2009, 12/07/2024, 13/06/2025, passes, passes",
        "31/03/2009, 12/07/2024, 31/03/2026, passes, fails",
        "01/04/2009, 12/07/2024, 31/03/2026, passes, passes",
        "01/04/2007, 12/07/2024, 02/04/2025, fails, fails",
        "31/03/2007, 12/07/2024, '', passes, passes",
        "'', 12/07/2024, 13/06/2025, passes, passes",
    })
    void who_was_in_care_on_the_birthday_is_not_asked(
            String born, String began, String ended, String stillInCare, String leftAfter) {
        var episodes = new String[] {"C2,12/07/2024,S,C2,N1,U6,PR1,,,,,,", episode(began, "C2", ended, "E8")};
        var told = leaver("C1,%s,YES,F2,B1".formatted(born)).with(Table.EPISODES, episodes);
        assertThat(told.failing("1007")).isEqualTo(row(stillInCare));
        assertThat(told.failing("1016")).isEqualTo(row(leftAfter));
        var notTold = leaver("C1,%s,,,".formatted(born)).with(Table.EPISODES, episodes);
        assertThat(notTold.failing("1007")).isEmpty();
        assertThat(notTold.failing("1016")).isEmpty();
    }

    @Test
    void an_episode_that_another_follows_is_no_leaving_of_care() {
        var first = episode("12/07/2024", "C2", "13/06/2025", "X1");
        var told = leaver("C1,12/06/2008,YES,F2,B1");
        assertThat(told.with(Table.EPISODES, first, episode("13/06/2025", "C2", "", ""))
                        .failing("1016"))
                .isEmpty();
        assertThat(told.with(Table.EPISODES, episode("13/06/2025", "C2", "14/06/2025", "E8"))
                        .failing("1016"))
                .containsExactly("OC3 0");
    }

    @Test
    void a_child_of_29_february_turns_18_on_1_march() {
        assertThat(leaver("C1,29/02/2008,YES,F2,B1")
                        .with(Table.EPISODES, episode("12/07/2024", "C2", "28/02/2026", "E8"))
                        .failing("1016"))
                .isEmpty();
        assertThat(leaver("C1,29/02/2008,YES,F2,B1")
                        .with(Table.EPISODES, episode("12/07/2024", "C2", "01/03/2026", "E8"))
                        .failing("1016"))
                .containsExactly("OC3 0");
    }

    @Test
    void an_episode_open_last_year_is_in_this_years_return() {
        var ended = episode("12/07/2023", "C2", "12/08/2024", "X1");
        var open = episode("12/08/2024", "C2", "", "");
        var given = leaver(NOT_TOLD).with(Table.EPISODES, "C2,12/07/2024,S,C2,N1,U6,PR1,,,,,,");
        assertThat(given.after(GivenReturn.ending(2025).with(Table.EPISODES, open, ended))
                        .failing("1010"))
                .containsExactly("OC3 0");
        assertThat(given.after(GivenReturn.ending(2025).with(Table.EPISODES, ended))
                        .failing("1010"))
                .as("ended")
                .isEmpty();
        assertThat(given.after(GivenReturn.ending(2025)
                                .with(Table.EPISODES, episode("12/08/2024", "C2", "August", "E8")))
                        .failing("1010"))
                .as("an end that cannot be read is one")
                .isEmpty();
        assertThat(given.with(Table.EPISODES, open)
                        .after(GivenReturn.ending(2025).with(Table.EPISODES, open))
                        .failing("1010"))
                .as("in this year's")
                .isEmpty();
    }

    @Test
    void who_was_transferred_is_another_authoritys_care_leaver() {
        var first = episode("12/07/2024", "C2", "12/05/2025", "X1");
        var transferred = episode("12/05/2025", "C2", "12/08/2025", "E3");
        assertThat(leaver(TOLD).with(Table.EPISODES, transferred, first).failing("1011"))
                .containsExactly("OC3 0");
        assertThat(leaver(NOT_TOLD).with(Table.EPISODES, transferred, first).failing("1011"))
                .isEmpty();
        assertThat(leaver(TOLD)
                        .with(Table.EPISODES, transferred, episode("01/09/2025", "C2", "02/09/2025", "E8"))
                        .failing("1011"))
                .as("back since")
                .isEmpty();
    }

    @ParameterizedTest(name = "in care from {0} to \"{1}\": {2}")
    @CsvSource({
        "12/07/2023, 31/03/2025, fails",
        "12/07/2023, 01/04/2025, passes",
        "12/07/2023, '', passes",
        "31/03/2026, '', passes",
        "01/04/2026, '', fails",
        "July, 01/04/2025, passes",
    })
    void who_was_not_looked_after_in_the_year(String began, String ended, String outcome) {
        var given = leaver(TOLD)
                .with(Table.UASC, "C2,M,12/06/2008,", "C1,M,12/06/2008,12/06/2026")
                .with(Table.HEADER, "C1,F,12/06/2008,AOTH,UN2,0,")
                .with(Table.EPISODES, episode(began, "C2", ended, "E8"));
        boolean fails = outcome.equals("fails");
        assertThat(given.failing("1014")).isEqualTo(fails ? List.of("UASC 1", "OC3 0") : List.of());
        assertThat(given.failing("628")).isEqualTo(fails ? List.of("Header 0") : List.of());
    }

    @Test
    void who_has_no_episode_was_not_looked_after_either() {
        var told = leaver(TOLD)
                .with(Table.UASC, "C1,M,12/06/2008,12/06/2026")
                .with(Table.HEADER, "C1,F,12/06/2008,AOTH,UN2,X,", "C2,F,12/06/2008,AOTH,UN2,1,")
                .with(Table.EPISODES);
        assertThat(told.failing("1014")).containsExactly("UASC 0", "OC3 0");
        assertThat(told.failing("628")).containsExactly("Header 0");
        var notTold = leaver(NOT_TOLD)
                .with(Table.UASC, "C1,M,12/06/2008,12/06/2026")
                .with(Table.HEADER, "C1,F,12/06/2008,AOTH,UN2,1,")
                .with(Table.EPISODES);
        assertThat(notTold.failing("1014")).isEmpty();
        assertThat(notTold.failing("628")).isEmpty();
        assertThat(leaver(TOLD)
                        .with(Table.HEADER, "C1,F,12/06/2008,AOTH,UN2,,")
                        .with(Table.EPISODES)
                        .failing("628"))
                .as("mother blank")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/05/2025,,,,,", ",01/05/2025,,,,", ",,0,,,", ",,,1,,", ",,,,MF,", ",,,,,L11", ",,?,,,"})
    void a_care_leaver_is_not_adopted(String adoption) {
        assertThat(leaver(TOLD)
                        .with(Table.AD1, "C2,12/06/2008,01/05/2025,,,,,", "C1,12/06/2008," + adoption)
                        .failing("134"))
                .containsExactly("AD1 1");
        assertThat(leaver(NOT_TOLD).with(Table.AD1, "C1,12/06/2008," + adoption).failing("134"))
                .isEmpty();
        assertThat(leaver(TOLD).with(Table.AD1, "C1,12/06/2008,,,,,,").failing("134"))
                .isEmpty();
    }

    @Test
    void who_was_looked_after_all_year_neither_left_nor_was_adopted() {
        var allYear = episode("12/07/2024", "C2", "", "");
        var notAllYear = episode("12/07/2024", "C2", "30/03/2026", "E8");
        assertThat(leaver(TOLD, "C2,,YES,,")
                        .with(Table.AD1, "C1,12/06/2008,,,,1,,")
                        .with(Table.EPISODES, allYear)
                        .failing("187"))
                .containsExactly("OC3 0", "AD1 0");
        assertThat(leaver(TOLD).with(Table.AD1).with(Table.EPISODES, allYear).failing("187"))
                .as("a care leaver alone")
                .containsExactly("OC3 0");
        assertThat(leaver().with(Table.AD1, "C1,12/06/2008,,,,1,,")
                        .with(Table.EPISODES, allYear)
                        .failing("187"))
                .as("adopted alone")
                .containsExactly("AD1 0");
        assertThat(leaver(NOT_TOLD)
                        .with(Table.AD1, "C1,12/06/2008,,,,,,")
                        .with(Table.EPISODES, allYear)
                        .failing("187"))
                .isEmpty();
        assertThat(leaver(TOLD)
                        .with(Table.AD1, "C1,12/06/2008,,,,1,,")
                        .with(Table.EPISODES, notAllYear)
                        .failing("187"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0,,,,,,,", ",0,,,,,,", ",,1,,,,,", ",,,1,,,,", ",,,,1,,,", ",,,,,X,,", ",,,,,,0,", ",,,,,,,1"})
    void a_care_leaver_has_no_answers_of_a_child_looked_after_all_year(String answers) {
        var row = "C1,12/06/2008,,," + answers;
        assertThat(leaver("C2,,YES,,", TOLD)
                        .with(Table.OC2, row, "C3,,,,0,,,,,,,")
                        .failing("215"))
                .containsExactly("OC2 0", "OC3 1");
        assertThat(leaver(NOT_TOLD).with(Table.OC2, row).failing("215")).isEmpty();
        assertThat(leaver(TOLD).with(Table.OC2, "C1,12/06/2008,12,,,,,,,,,").failing("215"))
                .as("a score is no such answer")
                .isEmpty();
    }
}

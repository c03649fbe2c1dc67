package org.heard.ssda903.check.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenEpisodes;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checks of episodes that look at the return of the year before, or at other tables.
class AcrossYearsTest {
    private static String failing(String code, int year, String before, String now) {
        return GivenEpisodes.failing(
                code, GivenEpisodes.ending(year, now).after(GivenEpisodes.ending(year - 1, before)));
    }

    @ParameterizedTest(name = "to {0}: {1}, then {2}: fails at [{3}] ({4})")
    @CsvSource(delimiter = '|', textBlock = """
                    2026 | DECOM=01/05/2024 PLACE=U4 | DECOM=01/05/2024 PLACE=U6 | 0 | it changed
                    2026 | DECOM=01/05/2024 PLACE=U4 | DECOM=01/05/2024 PLACE=u4 | | it did not
                    2026 | DECOM=01/05/2024 PLACE=U4 DEC=01/06/2024 | DECOM=01/05/2025 PLACE=U6 | | it was not open
                    2026 | DECOM=01/05/2024 PLACE=U4 DEC=x | DECOM=01/05/2024 PLACE=U6 | | nobody knows whether it was
                    2026 | DECOM=01/05/2024 PLACE=U4; DECOM=01/04/2024 PLACE=K2 DEC=01/05/2024 | DECOM=01/06/2025 PLACE=K2; DECOM=01/05/2024 PLACE=U4 | | last of last year and first of this, whatever their order
                    2026 | DECOM=01/05/2024 PLACE=U4 CHILD=1002 | DECOM=01/05/2024 PLACE=U6 | | another child
                    2026 | DECOM=x PLACE=U4 | DECOM=01/05/2024 PLACE=U6 | | no day
                    2026 | DECOM=01/05/2024 PLACE=U4 | DECOM=01/05/2024 | 0 | no longer told
                    2025 | DECOM=01/05/2023 PLACE=H5 | DECOM=01/05/2023 PLACE=K3 | | the code changed its name
                    2026 | DECOM=01/05/2023 PLACE=H5 | DECOM=01/05/2023 PLACE=K3 | 0 | in another year
                    2025 | DECOM=01/05/2023 PLACE=K2 | DECOM=01/05/2023 PLACE=K3 | 0 | another placement
                    2026 | DECOM=01/05/2023 PLACE=Z1 | DECOM=01/05/2023 PLACE=Z13 | | the code changed its name
                    2026 | DECOM=01/05/2023 PLACE=Z1 | DECOM=01/05/2023 PLACE=Z11; DECOM=01/06/2025 PLACE=K2 | | to the first of four
                    2026 | DECOM=01/05/2023 PLACE=Z1 | DECOM=01/05/2023 PLACE=Z12 | | to the second of four
                    2026 | DECOM=01/05/2023 PLACE=Z1 | DECOM=01/05/2023 PLACE=Z14 | | to the last of four
                    2026 | DECOM=01/05/2023 PLACE=Z1 | DECOM=01/05/2023 PLACE=K2 | 0 | another placement
                    2026 | DECOM=01/05/2023 PLACE=K2 | DECOM=01/05/2023 PLACE=Z13 | 0 | another placement
                    2026 | DECOM=01/05/2024 PLACE=U4 | DECOM=x PLACE=U6 | | no day this year
                    2027 | DECOM=01/05/2023 PLACE=Z1 | DECOM=01/05/2023 PLACE=Z13 | 0 | in another year
                    2026 | DECOM=01/05/2024 PLACE=U4 | DECOM=01/06/2025 PLACE=U6; DECOM=x PLACE=U4 | | nobody knows which is first
                    2026 | DECOM=01/05/2024 PLACE=U4; DECOM=x PLACE=U6 | DECOM=01/05/2024 PLACE=U6 | | nobody knows which was last
                    2026 | DECOM=01/05/2024 PLACE=U4; PLACE=U6 | DECOM=01/05/2024 PLACE=U6; PLACE=U4 | 0 | a blank day is passed over
                    """)
    void the_placement_that_was_open_is_the_first_of_this_year(
            int year, String before, String now, String failing, String why) {
        assertThat(failing("503D", year, before, now)).as(why).isEqualTo(failing == null ? "" : failing);
    }

    @Test
    void without_the_year_before_nobody_knows_what_was_open() {
        assertThat(GivenEpisodes.ending(2026, "DECOM=01/05/2024 PLACE=U4")
                        .report("503D")
                        .outcomes()
                        .values())
                .containsExactly(new Outcome.CouldNotRun("No file of the year before holds Episodes."));
    }

    @Test
    void a_child_adopted_last_year_has_no_episode_this_year() {
        assertThat(failing(
                        "199",
                        2026,
                        "DECOM=01/05/2024 REC=E12",
                        "DECOM=01/05/2024; DECOM=02/05/2024; DECOM=x; DECOM=02/05/2024 CHILD=1002"))
                .isEqualTo("1");
        assertThat(failing("199", 2026, "DECOM=01/05/2025 REC=E12", "DECOM=01/04/2025 REC=E11; DECOM=02/04/2025"))
                .as("the earlier of two adoptions")
                .isEqualTo("1");
    }

    @Test
    void a_child_of_last_year_has_had_an_episode() {
        assertThat(failing("357", 2026, "DECOM=01/05/2024 CHILD=1002", "DECOM=01/05/2025 RNE=P"))
                .isEqualTo("0");
        assertThat(failing("357", 2026, "DECOM=01/05/2024", "DECOM=01/05/2025 RNE=P"))
                .isEmpty();
    }

    @Test
    void a_child_without_an_episode_has_rows_about_leaving_care_alone() {
        var given = GivenReturn.ending(2026)
                .with(Table.EPISODES, "1001,,,,,,,,,,,,")
                .with(Table.OC3, "1002,12/06/2006,YES,F1,B1")
                .with(Table.REVIEWS, "1001,,,", "1002,,,")
                .with(Table.MISSING, "1002,,M,01/05/2025,", "1001,,M,01/05/2025,");
        assertThat(given.failing("1012")).containsExactly("Reviews 1", "Missing 0");
        assertThat(given.with(Table.OC2, "1002,,,,,,,,,,,")
                        .with(Table.AD1, "1002,,,,,,,")
                        .with(Table.PLACED_FOR_ADOPTION, "1002,,,,")
                        .with(Table.PREVIOUS_PERMANENCE, "1002,,,,")
                        .failing("1012"))
                .containsExactlyInAnyOrder(
                        "Reviews 1", "Missing 0", "OC2 0", "AD1 0", "PlacedAdoption 0", "PrevPerm 0");
    }
}

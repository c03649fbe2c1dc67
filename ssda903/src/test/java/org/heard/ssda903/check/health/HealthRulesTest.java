package org.heard.ssda903.check.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of the answers on health, convictions and substance misuse, each with what passes and
/// what does not.
class HealthRulesTest {
    private static final String ALL_YEAR = "C1,12/07/2024,S,C2,N1,U6,PR1,,,,,,";
    private static final String NOT_ALL_YEAR = "C1,02/04/2025,S,C2,N1,U6,PR1,,,,,,";

    /// The answers, in the order of the table: convicted, health check, immunisations, teeth, health assessment,
    /// substance misuse, received, offered.
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    158 | 0,,1,1,1,1,1,  | passes
                    158 | 0,,1,1,1,1,1,0 | fails
                    158 | 0,,1,1,1,1,1,1 | fails
                    158 | 0,,1,1,1,1,1,X | fails
                    158 | 0,,1,1,1,1,0,1 | passes
                    158 | 0,,1,1,1,1,,1  | passes
                    159 | 0,,1,1,1,1,0,  | fails
                    159 | 0,,1,1,1,1,0,0 | passes
                    159 | 0,,1,1,1,1,1,  | passes
                    159 | 0,,1,1,1,1,,   | passes
                    159 | 0,,1,1,1,0,0,  | passes
                    159 | 0,,1,1,1,,0,   | passes
                    181 | 0,1,0,1,0,1,0,1 | passes
                    181 | ,,,,,,,        | passes
                    181 | 2,,1,1,1,0,,   | fails
                    181 | 0,Y,1,1,1,0,,  | fails
                    181 | 0,,-1,1,1,0,,  | fails
                    181 | 0,,1,X,1,0,,   | fails
                    181 | 0,,1,1,yes,0,, | fails
                    181 | 0,,1,1,1,no,,  | fails
                    181 | 0,,1,1,1,1,X,  | fails
                    181 | 0,,1,1,1,1,0,X | fails
                    182 | 0,,1,1,1,0,,   | passes
                    182 | ,,,,,,,        | passes
                    182 | 0,,,1,1,0,,    | fails
                    182 | 0,,1,,1,0,,    | fails
                    182 | 0,,1,1,,0,,    | fails
                    182 | 0,,1,1,1,,,    | fails
                    182 | ,1,,,,,,       | fails
                    182 | ,,,,,,1,       | fails
                    182 | ,,,,,,,0       | fails
                    182 | ,,1,,1,0,,     | fails
                    182 | ,,1,1,1,0,,    | passes
                    182 | ,,,,1,,,       | fails
                    192 | 0,,1,1,1,1,,   | fails
                    192 | 0,,1,1,1,1,0,  | passes
                    192 | 0,,1,1,1,1,X,  | passes
                    192 | 0,,1,1,1,0,,   | passes
                    192 | 0,,1,1,1,,,    | passes
                    193 | 0,,1,1,1,0,1,  | fails
                    193 | 0,,1,1,1,0,,0  | fails
                    193 | 0,,1,1,1,,0,   | fails
                    193 | 0,,1,1,1,0,,   | passes
                    193 | 0,,1,1,1,1,1,  | passes
                    193 | 0,,1,1,1,X,1,  | passes
                    544 | 1,,1,1,1,0,,   | passes
                    544 | 1,,,1,1,0,,    | fails
                    544 | 1,,1,,1,0,,    | fails
                    544 | 1,,1,1,,0,,    | fails
                    544 | 1,,1,1,1,,,    | fails
                    544 | 0,,,,,,,       | passes
                    544 | ,,,,,,,        | passes
                    547 | ,1,1,1,1,0,,   | passes
                    547 | ,1,,1,1,0,,    | fails
                    547 | ,1,1,,1,0,,    | fails
                    547 | ,1,1,1,,0,,    | fails
                    547 | ,1,1,1,1,,,    | fails
                    547 | ,0,,,,,,       | passes
                    547 | ,,,,,,,        | passes
                    """)
    void answers_of_one_row_fit_one_another(String code, String answers, String outcome) {
        var found = GivenReturn.ending(2026)
                .with(Table.OC2, "C2,12/06/2012,,,0,,1,1,1,0,,", "C1,12/06/2012,,," + answers)
                .failing(code);
        assertThat(found).isEqualTo(outcome.equals("fails") ? List.of("OC2 1") : List.of());
    }

    @ParameterizedTest(name = "{0}, born {1}, of {2}: {3}, and not looked after all year: {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    190 | 12/06/2012 | 0,,1,1,1,0,, | passes | fails
                    190 | 12/06/2012 | ,,,,,,,X     | passes | fails
                    190 | 12/06/2012 | ,1,,,,,,     | passes | fails
                    190 | 12/06/2012 | ,,1,,,,,     | passes | fails
                    190 | 12/06/2012 | ,,,1,,,,     | passes | fails
                    190 | 12/06/2012 | ,,,,1,,,     | passes | fails
                    190 | 12/06/2012 | ,,,,,0,,     | passes | fails
                    190 | 12/06/2012 | ,,,,,,0,     | passes | fails
                    190 | 12/06/2012 | ,,,,,,,      | passes | passes
                    190 |            | 0,,1,1,1,0,, | passes | fails
                    191 | 12/06/2012 | ,,1,1,1,0,,  | passes | passes
                    191 | 12/06/2012 | 0,,,1,1,0,,  | fails  | passes
                    191 | 12/06/2012 | 0,,1,,1,0,,  | fails  | passes
                    191 | 12/06/2012 | 0,,1,1,,0,,  | fails  | passes
                    191 | 12/06/2012 | 0,,1,1,1,,,  | fails  | passes
                    191 | 12/06/2012 | ,,,,,,,      | fails  | passes
                    542 | 01/04/2016 | 0,,,,,,,     | fails  | fails
                    542 | 31/03/2016 | 0,,,,,,,     | passes | passes
                    542 | 01/04/2016 | ,,,,,,,      | passes | passes
                    542 | 01/04/2016 | X,,,,,,,     | fails  | fails
                    542 |            | 0,,,,,,,     | passes | passes
                    543 | 31/03/2016 | ,,,,,,,      | fails  | passes
                    543 | 01/04/2016 | ,,,,,,,      | passes | passes
                    543 | 31/03/2016 | 0,,,,,,,     | passes | passes
                    543 |            | ,,,,,,,      | passes | passes
                    543 | 2016       | ,,,,,,,      | passes | passes
                    545 | 01/04/2021 | ,,,,,,,      | fails  | passes
                    545 | 31/03/2021 | ,,,,,,,      | passes | passes
                    545 | 01/04/2021 | ,0,,,,,,     | passes | passes
                    545 |            | ,,,,,,,      | passes | passes
                    546 | 31/03/2021 | ,1,,,,,,     | fails  | passes
                    546 | 31/03/2021 | ,0,,,,,,     | fails  | passes
                    546 | 01/04/2021 | ,1,,,,,,     | passes | passes
                    546 | 31/03/2021 | ,,,,,,,      | passes | passes
                    546 |            | ,1,,,,,,     | passes | passes
                    """)
    void answers_fit_how_long_and_how_old(String code, String born, String answers, String allYear, String notAllYear) {
        var row = "C1,%s,,,%s".formatted(born == null ? "" : born, answers);
        var found = GivenReturn.ending(2026)
                .with(Table.OC2, row)
                .with(Table.EPISODES, ALL_YEAR)
                .failing(code);
        assertThat(found).isEqualTo(allYear.equals("fails") ? List.of("OC2 0") : List.of());
        var other = GivenReturn.ending(2026)
                .with(Table.OC2, row)
                .with(Table.EPISODES, NOT_ALL_YEAR)
                .failing(code);
        assertThat(other).isEqualTo(notAllYear.equals("fails") ? List.of("OC2 0") : List.of());
    }

    @Test
    void who_was_looked_after_all_year_has_a_row() {
        assertThat(GivenReturn.ending(2026)
                        .with(Table.OC2)
                        .with(
                                Table.EPISODES,
                                "C1,12/09/2025,P,C2,N1,U6,PR1,,,,,,",
                                "C1,12/07/2024,S,C2,N1,U6,PR1,12/09/2025,X1,,,,",
                                "C2,02/04/2025,S,C2,N1,U6,PR1,,,,,,",
                                "C3,July,S,C2,N1,U6,PR1,,,,,,")
                        .failing("191"))
                .as("at the first of the episodes")
                .containsExactly("Episodes 1");
    }

    /// What is told of a child who was looked after all year, and what of one who was not, where the days of the
    /// episodes can be read or cannot.
    @ParameterizedTest(name = "episodes {0} and {1}: known {2}, known not {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    12/07/2024,S,C2,N1,U6,PR1,,           | 12/07/2023,S,C2,N1,U6,PR1,12/07/2024,X1 | true  | false
                    12/07/2024,S,C2,N1,U6,PR1,,           | July,P,C2,N1,U6,PR1,,                   | false | false
                    12/07/2024,S,C2,N1,U6,PR1,,           | ,P,C2,N1,U6,PR1,,                       | false | false
                    12/07/2024,S,C2,N1,U6,PR1,July,E8     | 12/07/2023,S,C2,N1,U6,PR1,12/07/2024,X1 | false | false
                    July,S,C2,N1,U6,PR1,,                 | July,S,C2,N1,U6,PR1,,                   | false | false
                    July,S,V4,N1,U6,PR1,,                 | 12/07/2024,S,C2,N1,U6,PR1,,             | false | true
                    July,S,C2,N1,U6,PR1,,                 | 02/04/2025,S,C2,N1,U6,PR1,,             | false | true
                    July,S,C2,N1,U6,PR1,,                 | 12/07/2024,S,C2,N1,U6,PR1,30/03/2026,E8 | false | true
                    12/07/2024,S,C2,N1,U6,PR1,30/03/2026,? | 12/07/2024,S,C2,N1,U6,PR1,30/03/2026,? | false | false
                    July,S,C2,N1,U6,PR1,31/03/2025,E8     | 12/07/2024,S,C2,N1,U6,PR1,31/03/2025,E8 | false | true
                    """)
    void what_cannot_be_read_says_neither(String one, String other, boolean known, boolean knownNot) {
        var given = GivenReturn.ending(2026)
                .with(Table.OC2, "C1,12/06/2012,12,SDQ2,0,,1,1,,0,,")
                .with(Table.EPISODES, "C1," + one + ",,,,", "C1," + other + ",,,,");
        assertThat(given.failing("191")).as("191").hasSize(known ? 1 : 0);
        for (var code : List.of("185", "190", "198")) {
            assertThat(given.failing(code)).as(code).hasSize(knownNot ? 1 : 0);
        }
    }

    @Test
    void without_any_episode_nobody_was_looked_after_all_year() {
        var given = GivenReturn.ending(2026)
                .with(Table.OC2, "C1,12/06/2012,,,0,,1,1,,0,,")
                .with(Table.EPISODES);
        assertThat(given.failing("190")).containsExactly("OC2 0");
        assertThat(given.failing("191")).isEmpty();
    }
}

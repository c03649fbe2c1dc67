package org.heard.ssda903.check.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of a child's header beside the one of the year before.
class LastYearRulesTest {
    @ParameterizedTest(name = "{0}: {1}, now {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    202 | M,12/06/2009,WBRI,UN1,, | M,12/06/2009,WBRI,UN1,, | passes
                    202 | M,12/06/2009,WBRI,UN1,, | F,12/06/2009,WBRI,UN1,, | fails
                    202 | 1,12/06/2009,WBRI,UN1,, | M,12/06/2009,WBRI,UN1,, | passes
                    202 | 2,12/06/2009,WBRI,UN1,, | F,12/06/2009,WBRI,UN1,, | passes
                    202 | 1,12/06/2009,WBRI,UN1,, | F,12/06/2009,WBRI,UN1,, | fails
                    202 | M,12/06/2009,WBRI,UN1,, | U,12/06/2009,WBRI,UN1,, | fails
                    202 | ,12/06/2009,WBRI,UN1,,  | F,12/06/2009,WBRI,UN1,, | fails
                    202 | M,12/06/2009,WBRI,UN1,, | ,12/06/2009,WBRI,UN1,,  | fails
                    202 | ,12/06/2009,WBRI,UN1,,  | ,12/06/2009,WBRI,UN1,,  | passes
                    202 | X,12/06/2009,WBRI,UN1,, | x,12/06/2009,WBRI,UN1,, | passes
                    202 | X,12/06/2009,WBRI,UN1,, | Y,12/06/2009,WBRI,UN1,, | fails
                    202 | X,12/06/2009,WBRI,UN1,, | F,12/06/2009,WBRI,UN1,, | fails
                    202 | X,12/06/2009,WBRI,UN1,, | ,12/06/2009,WBRI,UN1,,  | fails
                    203 | M,12/06/2009,WBRI,UN1,, | M,12/06/2009,WBRI,UN1,, | passes
                    203 | M,12/06/2009,WBRI,UN1,, | M,13/06/2009,WBRI,UN1,, | fails
                    203 | M,12/06/2009,WBRI,UN1,, | M,,WBRI,UN1,,           | fails
                    203 | M,,WBRI,UN1,,           | M,12/06/2009,WBRI,UN1,, | fails
                    203 | M,,WBRI,UN1,,           | M,,WBRI,UN1,,           | passes
                    203 | M,12/06/2009,WBRI,UN1,, | M,June,WBRI,UN1,,       | fails
                    204 | M,12/06/2009,WBRI,UN1,, | M,12/06/2009,wbri,UN1,, | passes
                    204 | M,12/06/2009,NOBT,UN1,, | M,12/06/2009,WBRI,UN1,, | fails
                    204 | M,12/06/2009,,UN1,,     | M,12/06/2009,WBRI,UN1,, | fails
                    204 | M,12/06/2009,WBRI,UN1,, | M,12/06/2009,,UN1,,     | fails
                    204 | M,12/06/2009,,UN1,,     | M,12/06/2009,,UN1,,     | passes
                    208 | M,12/06/2009,WBRI,A123456789012,, | M,12/06/2009,WBRI,a123456789012,, | passes
                    208 | M,12/06/2009,WBRI,A123456789012,, | M,12/06/2009,WBRI,B123456789012,, | fails
                    208 | M,12/06/2009,WBRI,A123456789012,, | M,12/06/2009,WBRI,UN5,, | fails
                    208 | M,12/06/2009,WBRI,A123456789012,, | M,12/06/2009,WBRI,,,    | fails
                    208 | M,12/06/2009,WBRI,UN1,, | M,12/06/2009,WBRI,A123456789012,, | passes
                    208 | M,12/06/2009,WBRI,UN4,, | M,12/06/2009,WBRI,A123456789012,, | passes
                    208 | M,12/06/2009,WBRI,,,    | M,12/06/2009,WBRI,A123456789012,, | passes
                    208 | M,12/06/2009,WBRI,UN1,, | M,12/06/2009,WBRI,UN3,, | passes
                    208 | M,12/06/2009,WBRI,,,    | M,12/06/2009,WBRI,UN3,, | passes
                    208 | M,12/06/2009,WBRI,UN3,, | M,12/06/2009,WBRI,UN4,, | fails
                    208 | M,12/06/2009,WBRI,UN4,, | M,12/06/2009,WBRI,UN1,, | fails
                    208 | M,12/06/2009,WBRI,,,    | M,12/06/2009,WBRI,UN1,, | fails
                    208 | M,12/06/2009,WBRI,UN1,, | M,12/06/2009,WBRI,,,    | fails
                    208 | M,12/06/2009,WBRI,,,    | M,12/06/2009,WBRI,,,    | passes
                    208 | M,12/06/2009,WBRI,A-77,, | M,12/06/2009,WBRI,a-77,, | passes
                    208 | M,12/06/2009,WBRI,A-77,, | M,12/06/2009,WBRI,A-78,, | fails
                    624 | F,12/06/2009,WBRI,UN1,1,12/06/2024 | F,12/06/2009,WBRI,UN1,1,12/06/2024 | passes
                    624 | F,12/06/2009,WBRI,UN1,1,12/06/2024 | F,12/06/2009,WBRI,UN1,1,13/06/2024 | fails
                    624 | F,12/06/2009,WBRI,UN1,1,12/06/2024 | F,12/06/2009,WBRI,UN1,1,           | fails
                    624 | F,12/06/2009,WBRI,UN1,1,12/06/2024 | F,12/06/2009,WBRI,UN1,1,June       | fails
                    624 | F,12/06/2009,WBRI,UN1,,            | F,12/06/2009,WBRI,UN1,1,13/06/2024 | passes
                    626 | F,12/06/2009,WBRI,UN1,0, | F,12/06/2009,WBRI,UN1,1,31/03/2025 | fails
                    626 | F,12/06/2009,WBRI,UN1,0, | F,12/06/2009,WBRI,UN1,1,01/04/2025 | passes
                    626 | F,12/06/2009,WBRI,UN1,0, | F,12/06/2009,WBRI,UN1,1,           | passes
                    626 | F,12/06/2009,WBRI,UN1,,  | F,12/06/2009,WBRI,UN1,1,31/03/2025 | passes
                    626 | F,12/06/2009,WBRI,UN1,1, | F,12/06/2009,WBRI,UN1,1,31/03/2025 | passes
                    626 | F,12/06/2009,WBRI,UN1,0, | F,12/06/2009,WBRI,UN1,0,31/03/2025 | passes
                    """)
    void what_was_said_last_year_is_said_again(String code, String before, String now, String outcome) {
        var found = GivenReturn.ending(2026)
                .with(Table.HEADER, "C2,M,01/01/2010,WBRI,UN1,,", "C1," + now)
                .after(GivenReturn.ending(2025).with(Table.HEADER, "C1," + before, "C3,F,12/06/2009,WBRI,UN1,0,"))
                .failing(code);
        assertThat(found).isEqualTo(outcome.equals("fails") ? List.of("Header 1") : List.of());
    }

    @ParameterizedTest(name = "last year \"{0}\", now \"{1}\": {2}")
    @CsvSource({
        "1, 1, passes",
        "1, 0, fails",
        "1, '', fails",
        "1, 2, fails",
        "0, 1, passes",
        "0, '', passes",
        "'', 0, passes",
    })
    void a_mother_stays_one(String before, String now, String outcome) {
        var given = GivenReturn.ending(2026)
                .with(Table.HEADER, "C1,F,12/06/2009,WBRI,UN1,%s,".formatted(now))
                .with(Table.EPISODES)
                .after(GivenReturn.ending(2025).with(Table.HEADER, "C1,F,12/06/2009,WBRI,UN1,%s,".formatted(before)));
        assertThat(given.failing("207")).as("with no episode").isEmpty();
        assertThat(given.with(Table.EPISODES, "C1,12/07/2025,S,C2,N1,U6,PR1,,,,,,")
                        .failing("207"))
                .isEqualTo(outcome.equals("fails") ? List.of("Header 0") : List.of());
    }

    @ParameterizedTest(name = "episode {0}, care leaver {1}: 624 {2}, 207 {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    12/07/2025,S,C2,N1,U6,PR1,,           | YES | fails  | fails
                    12/07/2024,S,C2,N1,U6,PR1,31/03/2025,E8 | YES | passes | fails
                    12/07/2024,S,C2,N1,U6,PR1,31/03/2025,E8 | no  | fails  | fails
                    12/07/2024,S,C2,N1,U6,PR1,March,E8    | YES | fails  | fails
                    12/07/2025,S,V4,N1,U6,PR1,,           | no  | passes | passes
                    12/07/2025,S,V3,N1,U6,PR1,,           | YES | passes | passes
                    """)
    void what_may_not_be_given_any_more_is_not_missed(String episode, String leaver, String born, String mother) {
        var given = GivenReturn.ending(2026)
                .with(Table.HEADER, "C1,F,12/06/2009,WBRI,UN1,,")
                .with(Table.EPISODES, "C1," + episode + ",,,,")
                .after(GivenReturn.ending(2025).with(Table.HEADER, "C1,F,12/06/2009,WBRI,UN1,1,12/06/2024"));
        if (leaver.equals("YES")) {
            given.with(Table.OC3, "C1,12/06/2009,YES,F2,B1");
        }
        assertThat(given.failing("624")).isEqualTo(born.equals("fails") ? List.of("Header 0") : List.of());
        assertThat(given.failing("207")).isEqualTo(mother.equals("fails") ? List.of("Header 0") : List.of());
    }

    @Test
    void another_birth_date_of_the_first_child_fails_for_a_care_leaver_and_in_short_breaks_too() {
        var before = GivenReturn.ending(2025).with(Table.HEADER, "C1,F,12/06/2009,WBRI,UN1,1,12/06/2024");
        var now = GivenReturn.ending(2026)
                .with(Table.HEADER, "C1,F,12/06/2009,WBRI,UN1,1,13/06/2024")
                .after(before);
        assertThat(now.with(Table.OC3, "C1,12/06/2009,YES,F2,B1").failing("624"))
                .containsExactly("Header 0");
        assertThat(now.with(Table.EPISODES, "C1,12/07/2025,S,V4,N1,U6,PR1,,,,,,")
                        .failing("624"))
                .containsExactly("Header 0");
    }

    @Test
    void without_last_years_header_they_could_not_run() {
        assertThat(GivenReturn.ending(2026)
                        .with(Table.HEADER, "C1,F,12/06/2009,WBRI,UN1,1,")
                        .report("202")
                        .outcomes()
                        .values())
                .containsExactly(new Outcome.CouldNotRun("No file of the year before holds Header."));
    }
}

package org.heard.ssda903.check.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of mothers and their first child.
class MotherRulesTest {
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    171 | C1,F,12/06/2009,WBRI,UN2,1,12/06/2025 | passes
                    171 | C1,F,12/06/2009,WBRI,UN2,1, | passes
                    171 | C1,F,12/06/2009,WBRI,UN2,1,31/06/2025 | fails
                    171 | C1,F,12/06/2009,WBRI,UN2,1,June | fails
                    174 | C1,M,12/06/2009,WBRI,UN2,,12/06/2025 | fails
                    174 | C1,M,12/06/2009,WBRI,UN2,,June | fails
                    174 | C1,1,12/06/2009,WBRI,UN2,,12/06/2025 | fails
                    174 | C1,M,12/06/2009,WBRI,UN2,, | passes
                    174 | C1,F,12/06/2009,WBRI,UN2,,12/06/2025 | passes
                    174 | C1,U,12/06/2009,WBRI,UN2,,12/06/2025 | passes
                    611 | C1,F,12/06/2009,WBRI,UN2,1, | fails
                    611 | C1,F,12/06/2009,WBRI,UN2,1,12/06/2025 | passes
                    611 | C1,F,12/06/2009,WBRI,UN2,1,June | passes
                    611 | C1,F,12/06/2009,WBRI,UN2,0, | passes
                    611 | C1,F,12/06/2009,WBRI,UN2,, | passes
                    612 | C1,F,12/06/2009,WBRI,UN2,0,12/06/2025 | fails
                    612 | C1,F,12/06/2009,WBRI,UN2,,12/06/2025 | fails
                    612 | C1,F,12/06/2009,WBRI,UN2,,June | fails
                    612 | C1,F,12/06/2009,WBRI,UN2,1,12/06/2025 | passes
                    612 | C1,F,12/06/2009,WBRI,UN2,yes,12/06/2025 | passes
                    612 | C1,F,12/06/2009,WBRI,UN2,0, | passes
                    612 | C1,M,12/06/2009,WBRI,UN2,0,12/06/2025 | passes
                    620 | C1,F,02/04/2014,WBRI,UN2,1,12/03/2026 | fails
                    620 | C1,F,01/04/2014,WBRI,UN2,1,12/03/2026 | passes
                    620 | C1,F,02/04/2014,WBRI,UN2,0, | passes
                    620 | C1,F,02/04/2014,WBRI,UN2,, | passes
                    620 | C1,F,,WBRI,UN2,1,12/03/2026 | passes
                    621 | C1,F,12/06/2009,WBRI,UN2,1,11/06/2009 | fails
                    621 | C1,F,12/06/2009,WBRI,UN2,1,12/06/2009 | fails
                    621 | C1,F,12/06/2009,WBRI,UN2,1,13/06/2009 | passes
                    621 | C1,F,12/06/2009,WBRI,UN2,1, | passes
                    621 | C1,F,,WBRI,UN2,1,11/06/2009 | passes
                    621 | C1,F,June,WBRI,UN2,1,11/06/2009 | passes
                    """)
    void each_item_of_a_row(String code, String row, String outcome) {
        var found = GivenReturn.ending(2026).with(Table.HEADER, row).failing(code);
        assertThat(found).isEqualTo(outcome.equals("fails") ? List.of("Header 0") : List.of());
    }

    @ParameterizedTest(name = "{0}, mother \"{1}\", episode {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    F |     | 12/07/2025,S,C2,N1,U6,PR1,,,         | fails
                    F | 0   | 12/07/2025,S,C2,N1,U6,PR1,,,         | passes
                    F | 1   | 12/07/2025,S,C2,N1,U6,PR1,,,         | passes
                    F | 2   | 12/07/2025,S,C2,N1,U6,PR1,,,         | fails
                    F | yes | 12/07/2025,S,C2,N1,U6,PR1,,,         | fails
                    2 |     | 12/07/2025,S,C2,N1,U6,PR1,,,         | fails
                    M |     | 12/07/2025,S,C2,N1,U6,PR1,,,         | passes
                    M | 0   | 12/07/2025,S,C2,N1,U6,PR1,,,         | fails
                    1 | 1   | 12/07/2025,S,C2,N1,U6,PR1,,,         | fails
                    U |     | 12/07/2025,S,C2,N1,U6,PR1,,,         | passes
                    U | 1   | 12/07/2025,S,C2,N1,U6,PR1,,,         | passes
                    F |     | 12/07/2025,S,V4,N1,U6,PR1,,,         | passes
                    F |     | 12/07/2025,S,V3,N1,U6,PR1,,,         | passes
                    F |     | 12/07/2024,S,C2,N1,U6,PR1,31/03/2025,E8, | passes
                    F |     | 12/07/2024,S,C2,N1,U6,PR1,01/04/2025,E8, | fails
                    F |     | 31/03/2026,S,C2,N1,U6,PR1,,,         | fails
                    F |     | 01/04/2026,S,C2,N1,U6,PR1,,,         | passes
                    F |     | July,S,C2,N1,U6,PR1,,,               | passes
                    """)
    void whether_she_is_a_mother_is_said_of_every_girl_looked_after_in_the_year(
            String sex, String mother, String episode, String outcome) {
        var found = GivenReturn.ending(2026)
                .with(Table.HEADER, "C1,%s,12/06/2009,WBRI,UN2,%s,".formatted(sex, mother == null ? "" : mother))
                .with(Table.EPISODES, "C1,%s,,,".formatted(episode))
                .with(Table.OC3, "C2,12/06/2007,YES,F2,B1", "C1,12/06/2009,,,")
                .failing("165");
        assertThat(found).isEqualTo(outcome.equals("fails") ? List.of("Header 0", "OC3 1") : List.of());
    }

    @Test
    void a_care_leaver_without_an_episode_is_not_asked_and_yet_no_code_is_none() {
        var given = GivenReturn.ending(2026)
                .with(Table.HEADER, "C1,F,12/06/2007,WBRI,UN2,,", "C2,F,12/06/2007,WBRI,UN2,9,")
                .with(Table.EPISODES)
                .with(Table.OC3, "C1,12/06/2007,YES,F2,B1");
        assertThat(given.failing("165")).containsExactly("Header 1");
    }
}

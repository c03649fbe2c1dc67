package org.heard.ssda903.check.shortbreaks;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenEpisodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of short breaks and short legal statuses, each with what passes and what does not.
class ShortBreakRulesTest {
    @ParameterizedTest(name = "{0} in {1}: {2}: fails at [{3}] ({4})")
    @CsvSource(delimiter = '|', textBlock = """
                    361  | 2026 | LS=L1 DECOM=01/05/2025 DEC=04/05/2025 | | 72 hours
                    361  | 2026 | LS=L1 DECOM=01/05/2025 DEC=05/05/2025 | 0 | a day more
                    361  | 2026 | LS=L1 DECOM=01/05/2025 DEC=03/05/2025; LS=L1 DECOM=03/05/2025 DEC=05/05/2025 | 0 1 | two together
                    361  | 2026 | LS=L1 DECOM=01/05/2025 DEC=03/05/2025; LS=L1 DECOM=04/05/2025 DEC=06/05/2025 | | a day between
                    361  | 2026 | LS=L1 DECOM=01/05/2025 DEC=03/05/2025 CHILD=1002; LS=L1 DECOM=03/05/2025 DEC=05/05/2025 | | another child
                    361  | 2026 | LS=L1 DECOM=28/03/2026; LS=L1 DECOM=27/03/2026 CHILD=1002 | 1 | open to the end of the year
                    361  | 2026 | LS=L1 DECOM=01/05/2025 DEC=x; LS=L1 DEC=05/05/2025; LS=L1 DECOM=05/05/2025 DEC=01/05/2025; LS=L2 DECOM=01/05/2025 DEC=09/05/2025 | | days that tell nothing, and another status
                    361  | 2026 | LS=L1 DECOM=01/05/2025 DEC=05/05/2025; LS=L1 DECOM=08/05/2025 DEC=09/05/2025 | 0 | one of two times
                    362  | 2026 | LS=L2 DECOM=01/05/2025 DEC=22/05/2025; LS=L2 DECOM=01/07/2025 DEC=23/07/2025 | 1 | 21 days pass
                    363  | 2026 | LS=L3 DECOM=01/05/2025 DEC=08/05/2025; LS=L3 DECOM=01/07/2025 DEC=09/07/2025 | 1 | seven days pass
                    364  | 2026 | LS=J2 DECOM=01/05/2025 DEC=22/05/2025; LS=J2 DECOM=01/07/2025 DEC=23/07/2025; LS=J1 DECOM=01/08/2025 | 1 | 21 days pass
                    365  | 2026 | LS=V3 DECOM=01/05/2025 DEC=18/05/2025; LS=V3 DECOM=01/06/2025 DEC=19/06/2025; LS=V4 DECOM=01/07/2025 DEC=30/07/2025 | 1 | 17 days pass
                    365  | 2026 | LS=V3 DECOM=14/03/2026; LS=V3 DECOM=13/03/2026; LS=V3 DEC=19/06/2025; LS=V3 DECOM=01/06/2025 DEC=x | 1 | open to the end of the year
                    366  | 2026 | LS=V3 RNE=S; LS=V3 RNE=P; LS=V3; LS=V4 RNE=P; RNE=P | 1 2 | each break begins anew
                    367  | 2026 | LS=V3 DECOM=01/05/2025 DEC=10/06/2025; LS=V3 DECOM=01/07/2025 DEC=05/08/2025 | | 75 days
                    367  | 2026 | LS=V3 DECOM=01/05/2025 DEC=10/06/2025; LS=V3 DECOM=01/07/2025 DEC=06/08/2025; LS=V4 DECOM=07/08/2025 | 0 1 | 76 days
                    367  | 2026 | LS=V3 DECOM=01/01/2025 DEC=15/06/2025 | | what lies in the year
                    367  | 2026 | LS=V3 DECOM=01/01/2025 DEC=16/06/2025; LS=V3 DECOM=03/07/2025 DEC=01/07/2025 | 0 | a day more; days the wrong way round
                    367  | 2026 | LS=V3 DECOM=15/01/2026; LS=V3 DECOM=14/01/2026 CHILD=1002 | 1 | open to the end of the year
                    367  | 2026 | LS=V3 DECOM=01/05/2025 DEC=10/06/2025 CHILD=1002; LS=V3 DECOM=01/07/2025 DEC=06/08/2025; LS=V3 DECOM=x | | another child, and no day
                    377  | 2026 | PLACE=T3; PLACE=T3; PLACE=U4; PLACE=T3 CHILD=1002 | | twice
                    377  | 2026 | PLACE=T3; PLACE=T3; PLACE=U4; PLACE=T3 | 0 1 3 | three times
                    398  | 2026 | LS=V3 HOME_POST=AB12CD; LS=V4 PL_POST=what; LS=V3; LS=C2 HOME_POST=AB12CD PL_POST=AB12CD; LS=V3 URN=1234567 | 0 1 | either is too much
                    426  | 2026 | LS=V3; LS=V4; LS=C2; LS=V3 | 0 1 3 | both in a year
                    426  | 2026 | LS=V3; LS=V3; LS=V4 CHILD=1002 | | one of them
                    """)
    void each_is_found_where_it_should_be_and_nowhere_else(
            String code, int year, String episodes, String failing, String why) {
        assertThat(GivenEpisodes.failing(code, year, episodes == null ? "" : episodes))
                .as(why)
                .isEqualTo(failing == null ? "" : failing);
    }
}

package org.heard.ssda903.check.codes;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenEpisodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of codes and days, each with what passes and what does not.
class CodeRulesTest {
    @ParameterizedTest(name = "{0} in {1}: {2}: fails at [{3}] ({4})")
    @CsvSource(delimiter = '|', textBlock = """
                    1009 | 2026 | REASON_PLACE_CHANGE=CARPL; REASON_PLACE_CHANGE=; REASON_PLACE_CHANGE=CARP; REASON_PLACE_CHANGE=other | 2 | blank passes, case does not matter
                    1009 | 2018 | REASON_PLACE_CHANGE=CUSTOD; REASON_PLACE_CHANGE=OTHER | 0 | a code of a later year
                    1009 | 2019 | REASON_PLACE_CHANGE=CUSTOD | | its first year
                    141  | 2026 | DECOM=29/02/2024; DECOM=29/02/2025; DECOM=; DECOM=1/5/2025; DECOM=2025-05-01 | 1 3 4 | no such day, and days written another way
                    143  | 2026 | RNE=S; RNE=u; RNE=; RNE=X; RNE=SS | 3 4 | one of six letters
                    144  | 2026 | LS=C2; LS=; LS=V1; LS=l3 | 2 | one of the codes
                    145  | 2026 | CIN=N8; CIN=; CIN=N9; CIN=N0 | 2 3 | N1 to N8
                    146  | 2024 | PLACE=K3; PLACE=H5; PLACE=P2; PLACE=Z1; PLACE=Z11; PLACE= | 0 4 | before supported accommodation
                    146  | 2025 | PLACE=K3; PLACE=H5; PLACE=P2; PLACE=Z1; PLACE=Z11 | 4 | K3 is taken
                    146  | 2026 | PLACE=K3; PLACE=H5; PLACE=P2; PLACE=Z1; PLACE=Z11; PLACE=X | 1 2 3 5 | what was withdrawn
                    147  | 2026 | DEC=31/03/2026; DEC=; DEC=31/04/2025; DEC=soon | 2 3 | blank is open
                    148  | 2026 | DEC=01/05/2025 REC=X1; DEC=01/05/2025; REC=X1; ; DEC=soon REC=X1; DEC=01/05/2025 REC=QQ | 1 2 | both or neither, whatever they say
                    149  | 2026 | REC=X1; REC=E4B; REC=; REC=E44; REC=X | 3 4 | a code withdrawn and no code
                    149  | 2018 | REC=E44 | | its last year
                    353  | 2026 | DECOM=13/10/1991; DECOM=14/10/1991; DECOM=; DECOM=13/13/1991 | 0 | the day of the Act passes
                    354  | 2026 | DECOM=31/03/2026; DECOM=01/04/2026; DECOM=; DECOM=32/04/2026 | 1 | the last day passes
                    385  | 2026 | DEC=31/03/2026; DEC=01/04/2026; DEC=; DEC=never | 1 | the last day passes
                    355  | 2026 | DECOM=01/05/2025 DEC=01/05/2025; DECOM=01/05/2025 DEC=02/05/2025; DECOM=01/05/2025; ; DECOM=x DEC=x | 0 | two blanks are no day
                    356  | 2026 | DECOM=02/05/2025 DEC=01/05/2025; DECOM=02/05/2025 DEC=02/05/2025; DECOM=02/05/2025; DEC=01/05/2025; DECOM=02/05/2025 DEC=x | 0 | the same day passes
                    445  | 2024 | LS=D1 DECOM=31/12/2005; LS=D1 DECOM=01/01/2006; LS=D1; LS=E1 DECOM=01/01/2006; LS=D1 DECOM=x | 1 | December 2005 passes
                    446  | 2026 | LS=E1 DECOM=30/11/2005; LS=E1 DECOM=01/12/2005; LS=E1; LS=D1 DECOM=30/11/2005 | 0 | December 2005 passes
                    451  | 2024 | LS=D1; LS=D1 DEC=01/05/2023; LS=D1 REC=X1; LS=C1; LS=D1 DEC=x | 0 | neither an end nor a reason
                    """)
    void each_is_found_where_it_should_be_and_nowhere_else(
            String code, int year, String episodes, String failing, String why) {
        assertThat(GivenEpisodes.failing(code, year, episodes == null ? "" : episodes))
                .as(why)
                .isEqualTo(failing == null ? "" : failing);
    }
}

package org.heard.ssda903.check.placements;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenEpisodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of placements, each with what passes and what does not.
class PlacementRulesTest {
    @ParameterizedTest(name = "{0} in {1}: {2}: fails at [{3}] ({4})")
    @CsvSource(delimiter = '|', textBlock = """
                    178  | 2025 | PLACE_PROVIDER=PR0 PLACE=P1; PLACE_PROVIDER=PR6 PLACE=U4; PLACE_PROVIDER= PLACE=U4; PLACE_PROVIDER=PR1 PLACE=T4; PLACE_PROVIDER=PR1 PLACE=Z1; PLACE= PLACE_PROVIDER=PR1 | 1 3 4 | to 2024/25
                    178  | 2026 | PLACE_PROVIDER=PR1 PLACE=T3; PLACE_PROVIDER=PR1 PLACE=T4; PLACE_PROVIDER=PR1 PLACE=Z1; PLACE_PROVIDER=PR1 PLACE=Z12; PLACE_PROVIDER= PLACE=Z12 | 0 3 | from 2025/26
                    213  | 2025 | PLACE=T0 PLACE_PROVIDER=PR1; PLACE=T4 PLACE_PROVIDER=X; PLACE=T4; PLACE=U4 PLACE_PROVIDER=PR1; PLACE=Z1 PLACE_PROVIDER=PR1; PLACE_PROVIDER=PR1 | 0 1 | temporary placements alone
                    213  | 2026 | PLACE=T0 PLACE_PROVIDER=PR1; PLACE=Z11 PLACE_PROVIDER=PR1; PLACE=Z14 PLACE_PROVIDER=X; PLACE=Z13; PLACE=Z1 PLACE_PROVIDER=PR1 | 0 1 2 | others too
                    214  | 2026 | LS=V3 PL_POST=AB12CD; LS=V4 URN=1234567; LS=V4; LS=C2 PL_POST=AB12CD URN=1234567; LS=V3 URN=what | 0 1 4 | either is too much
                    217  | 2026 | PLACE=A3 DECOM=01/04/2015 RNE=P; PLACE=A5 DECOM=31/03/2015 RNE=P; PLACE=A5 DECOM=01/05/2025; PLACE=A3 DECOM=01/05/2025 RNE=T; PLACE=A3 RNE=L; PLACE=A4 DECOM=01/05/2025 RNE=P; PLACE=A5 DECOM=01/05/2025 RNE=X | 0 2 6 | from 1 April 2015; a reason that is none
                    217t | 2024 | PLACE=P2 DEC=28/10/2023; PLACE=P2 DEC=29/10/2023; PLACE=P2; PLACE=P1; PLACE=P2 DEC=x | 1 2 | open ones go on
                    222  | 2023 | PLACE=H5 URN=1234567; PLACE=P2 URN=SC012345; PLACE=Z1 URN=1234567 | 0 1 2 | none of them is registered
                    222  | 2024 | PLACE=H5 URN=1234567; PLACE=P2 URN=SC012345; PLACE=Z1 URN=1234567 | 1 2 | H5 came to be
                    222  | 2025 | PLACE=H5 URN=1234567; PLACE=P2 URN=SC012345; PLACE=Z1 URN=1234567 | 2 | P2 is gone
                    222  | 2026 | PLACE=T1 URN=XXXXXXX; PLACE=T1 URN=xxxxxxx; PLACE=T1 URN=12; PLACE=T1; PLACE=U4 URN=1234567; PLACE=Z13 URN=1234567; PLACE=Z1 URN=1234567; URN=1234567 | 2 5 | the placeholder passes, what cannot be read does not
                    225  | 2026 | DECOM=01/05/2025 REC=X1 PLACE=U4; DECOM=01/06/2025 RNE=P PLACE=U6 | 0 | a move without a reason
                    225  | 2026 | DECOM=01/06/2025 RNE=B PLACE=U6; DECOM=01/05/2025 REC=X1 PLACE=U4 | 1 | the order of the file does not matter
                    225  | 2026 | DECOM=01/05/2025 REC=X1 PLACE=U4 REASON_PLACE_CHANGE=CARPL; DECOM=01/06/2025 RNE=P PLACE=U6 | | it has a reason
                    225  | 2026 | DECOM=01/05/2025 REC=X1 PLACE=U4; DECOM=01/06/2025 RNE=L PLACE=U4 | | no move
                    225  | 2026 | DECOM=01/05/2025 REC=X1 PLACE=U4; DECOM=01/06/2025 RNE=P PLACE=T1; DECOM=08/06/2025 RNE=P PLACE=U4 | | to a temporary placement
                    225  | 2026 | DECOM=01/05/2025 REC=X1 PLACE=T1; DECOM=01/06/2025 RNE=P PLACE=U4 | | from a temporary placement
                    225  | 2026 | DECOM=01/05/2025 REC=E4A PLACE=U4; DECOM=01/06/2025 RNE=P PLACE=U6 | | care ended
                    225  | 2026 | DECOM=01/05/2025 REC=X1 PLACE=U4; DECOM=01/06/2025 RNE=P PLACE=U6 CHILD=1002 | | another child
                    226  | 2026 | DECOM=01/05/2025 PLACE=U4 REASON_PLACE_CHANGE=OTHER; DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U4 | 1 | a reason to go there
                    226  | 2026 | DECOM=01/05/2025 PLACE=U4; DECOM=01/06/2025 PLACE=T1 REASON_PLACE_CHANGE=OTHER; DECOM=05/06/2025 PLACE=U4 | 1 | a reason to go back
                    226  | 2026 | DECOM=01/05/2025 PLACE=U4 REASON_PLACE_CHANGE=OTHER; DECOM=01/06/2025 PLACE=U6; DECOM=05/06/2025 PLACE=T1 | | the reason of another move
                    226  | 2026 | PLACE=T4 REASON_PLACE_CHANGE=QQ; PLACE=T4 | 0 | without a day too
                    233  | 2026 | REASON_PLACE_CHANGE=CARPL; REASON_PLACE_CHANGE=CARPL DEC=01/05/2025; REASON_PLACE_CHANGE=CARPL DEC=x; DEC= ; REASON_PLACE_CHANGE=QQ | 0 4 | an end that cannot be read is an end
                    336  | 2026 | DECOM=01/05/2025 PLACE=U5; DECOM=01/06/2025 PLACE=A3 | | from foster carers
                    336  | 2026 | DECOM=01/05/2025 PLACE=A4; DECOM=01/06/2025 PLACE=A5 | | from another placement for adoption
                    336  | 2026 | DECOM=01/06/2025 PLACE=A5; DECOM=01/05/2025 PLACE=K2 | 0 | from a home
                    336  | 2026 | DECOM=01/05/2025 PLACE=; DECOM=01/06/2025 PLACE=A4 | 1 | from nowhere that is told
                    336  | 2026 | DECOM=01/05/2025 PLACE=K2; DECOM=01/06/2025 PLACE=A6 | | A6 is not asked
                    336  | 2026 | DECOM=01/06/2025 PLACE=A3; DECOM=01/05/2025 PLACE=K2 CHILD=1002 | | the first episode
                    378  | 2026 | PLACE=P1 LS=V2; PLACE=P1 LS=C2; PLACE=U4 LS=V2; PLACE=P1; LS=V2 | 0 | both together
                    380  | 2026 | PLACE=T0 RNE=S; PLACE=T4 RNE=P; PLACE=T4 RNE=B; PLACE=T1; PLACE=T1 RNE=L; PLACE=U4 RNE=S; RNE=S | 0 3 4 | only a move leads there
                    381  | 2026 | PLACE=T0 REC=E4A; PLACE=T0 REC=X1; PLACE=T0; PLACE=U4 REC=E4A; PLACE=T2 REC=QQ | 0 4 | any end but X1
                    382  | 2026 | LS=V3 PLACE=T0; LS=V4 PLACE=T4; LS=V3 PLACE=U6; LS=C2 PLACE=T0; PLACE=T0 | 0 1 | both together
                    383  | 2025 | DECOM=01/05/2025 PLACE=U4; DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U4 RNE=P | | back again
                    383  | 2025 | DECOM=01/05/2025 PLACE=U4; DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U6 RNE=P | 2 | to another kind
                    383  | 2025 | DECOM=01/05/2025 PLACE=U4; DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U4 RNE=T | 2 | not as a move
                    383  | 2025 | DECOM=01/05/2025 PLACE=U4 PL_POST=AB12CD; DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U4 RNE=P PL_POST=AB12CE | | the postcode was not asked
                    383  | 2026 | DECOM=01/05/2025 PLACE=U4 PL_POST=AB12CD; DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U4 RNE=P PL_POST=AB12CE | 2 | now it is
                    383  | 2026 | DECOM=01/05/2025 PLACE=U4 PL_POST=AB12CD; DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U4 RNE=P PL_POST=ab1_2cd | 2 | no postcode is not the same one
                    383  | 2026 | DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U6 RNE=S | | nothing is known of before
                    383  | 2025 | DECOM=01/05/2025 PLACE=U4; DECOM=01/06/2025 PLACE=T1; DECOM=05/06/2025 PLACE=U6 RNE=P; DECOM=x PLACE=U6 | | nobody knows what was between
                    384  | 2026 | PLACE=U1 LS=V3; PLACE=U4 LS=V4; PLACE=U3 LS=V3; PLACE=U4 LS=C2; PLACE=U4 | 0 1 | both together
                    390  | 2026 | REC=E11 PLACE=A3; REC=E12 PLACE=A6; REC=E11 PLACE=U4; REC=E12; REC=E48 PLACE=U4 | 2 3 | adopted from elsewhere
                    408  | 2026 | PLACE=A5 LS=E1; PLACE=A6 LS=C2; PLACE=A5; PLACE=A6 LS=QQ; PLACE=A3 LS=C2 | 1 2 3 | no placement order
                    516  | 2026 | REC=E45 PLACE=U1; REC=E46 PLACE=K2; REC=E45; REC=E47 PLACE=K2; REC=E46 PLACE=QQ | 1 2 4 | not with foster carers
                    526  | 2025 | PLACE=U4; PLACE=T4; PLACE=Z1; PLACE=Z11; PLACE=U4 PLACE_PROVIDER=PR1; PLACE=U4 PLACE_PROVIDER=X; PLACE= | 0 3 6 | to 2024/25
                    526  | 2026 | PLACE=T4; PLACE=Z1; PLACE=Z11; PLACE=K3; PLACE=QQ | 1 3 4 | from 2025/26
                    527  | 2026 | PLACE=P1 PLACE_PROVIDER=PR1; PLACE=R2 PLACE_PROVIDER=PR1; PLACE=R5 PLACE_PROVIDER=PR1; PLACE=R1 PLACE_PROVIDER=PR1; PLACE=P1 PLACE_PROVIDER=PR0; PLACE_PROVIDER=PR1 | 0 1 2 | three kinds
                    528  | 2026 | PLACE=P1 PLACE_PROVIDER=PR2; PLACE=R2 PLACE_PROVIDER=PR2; PLACE=R5 PLACE_PROVIDER=PR2; PLACE=R1 PLACE_PROVIDER=PR2; PLACE=R5 PLACE_PROVIDER=PR1 | 0 1 2 | three kinds
                    529  | 2026 | PLACE=P1 PLACE_PROVIDER=PR3; PLACE=A4 PLACE_PROVIDER=PR3; PLACE=K1 PLACE_PROVIDER=PR3; PLACE=K2 PLACE_PROVIDER=PR3; PLACE=U6 PLACE_PROVIDER=PR3; PLACE=K3 PLACE_PROVIDER=PR3; PLACE=R2 PLACE_PROVIDER=PR3; PLACE=U6 PLACE_PROVIDER=PR2 | 0 1 2 3 4 | what a health service does not provide
                    530  | 2026 | PLACE=P1 PLACE_PROVIDER=PR4; PLACE=U4 PLACE_PROVIDER=PR4; PLACE=P1 PLACE_PROVIDER=PR5 | 0 | with parents
                    531  | 2026 | PLACE=P1 PLACE_PROVIDER=PR5; PLACE=U4 PLACE_PROVIDER=PR5; PLACE=P1 PLACE_PROVIDER=PR4 | 0 | with parents
                    550  | 2026 | PLACE=P1 PLACE_PROVIDER=PR0; PLACE=U4 PLACE_PROVIDER=PR0; PLACE_PROVIDER=PR0; PLACE=U4 PLACE_PROVIDER=PR1 | 1 2 | elsewhere
                    """)
    void each_is_found_where_it_should_be_and_nowhere_else(
            String code, int year, String episodes, String failing, String why) {
        assertThat(GivenEpisodes.failing(code, year, episodes == null ? "" : episodes))
                .as(why)
                .isEqualTo(failing == null ? "" : failing);
    }
}

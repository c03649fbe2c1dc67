package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;
import org.heard.ssda903.reference.Reference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Checks that name codes, asked with every code there is.
class EveryCodeTest {
    @ParameterizedTest(name = "{0} in {1}: {3} fails with {4}")
    @CsvSource(delimiter = '|', textBlock = """
                    178 | 2025 | PLACEMENT | PLACE_PROVIDER=PR2 PLACE=? | T0 T1 T2 T3 T4 Z1
                    178 | 2026 | PLACEMENT | PLACE_PROVIDER=PR2 PLACE=? | T0 T1 T2 T3 Z11 Z12 Z13 Z14
                    213 | 2025 | PLACEMENT | PLACE_PROVIDER=PR2 PLACE=? | T0 T1 T2 T3 T4
                    213 | 2026 | PLACEMENT | PLACE_PROVIDER=PR2 PLACE=? | T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14
                    217 | 2026 | REASON_FOR_NEW_EPISODE | PLACE=A3 DECOM=01/05/2025 RNE=? | L P B
                    218 | 2024 | PLACEMENT | PLACE=? | A3 A4 A5 A6 K1 K2 K3 R3 S1 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14
                    218 | 2025 | PLACEMENT | PLACE=? | A3 A4 A5 A6 H5 K1 K2 K3 P2 R3 S1 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14
                    218 | 2026 | PLACEMENT | PLACE=? | A3 A4 A5 A6 H5 K1 K2 K3 P2 R3 S1 U1 U2 U3 U4 U5 U6 Z1
                    222 | 2023 | PLACEMENT | URN=1234567 PLACE=? | H5 P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1
                    222 | 2024 | PLACEMENT | URN=1234567 PLACE=? | P1 P2 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1
                    222 | 2025 | PLACEMENT | URN=1234567 PLACE=? | P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z1
                    222 | 2026 | PLACEMENT | URN=1234567 PLACE=? | P1 P3 R1 R2 R5 T0 T1 T2 T3 T4 Z11 Z12 Z13 Z14
                    225 | 2026 | REASON_FOR_NEW_EPISODE | DECOM=01/05/2025 REC=X1; DECOM=01/06/2025 RNE=? | P T B U
                    226 | 2026 | PLACEMENT | REASON_PLACE_CHANGE=OTHER PLACE=? | T0 T1 T2 T3 T4
                    336 | 2026 | PLACEMENT | DECOM=01/05/2025 PLACE=K2; DECOM=01/06/2025 PLACE=? | A3 A4 A5
                    336 | 2026 | PLACEMENT | DECOM=01/05/2025 PLACE=?; DECOM=01/06/2025 PLACE=A3 | H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14
                    380 | 2026 | REASON_FOR_NEW_EPISODE | PLACE=T0 RNE=? | S L T U
                    384 | 2026 | PLACEMENT | LS=V3 PLACE=? | U1 U4
                    390 | 2026 | PLACEMENT | REC=E11 PLACE=? | H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1 Z11 Z12 Z13 Z14
                    390 | 2026 | REASON_EPISODE_CEASED | PLACE=U4 REC=? | E11 E12
                    408 | 2026 | PLACEMENT | LS=C2 PLACE=? | A5 A6
                    426 | 2026 | LEGAL_STATUS | LS=V3; LS=? | V4
                    433 | 2026 | REASON_FOR_NEW_EPISODE | DECOM=01/05/2025 DEC=01/06/2025; DECOM=02/06/2025 RNE=? | L P T B U
                    435 | 2026 | REASON_FOR_NEW_EPISODE | DECOM=01/05/2025; DECOM=02/06/2025 RNE=? | P T
                    436 | 2026 | REASON_FOR_NEW_EPISODE | DECOM=01/05/2025; DECOM=02/06/2025 RNE=? | B U
                    437 | 2026 | REASON_EPISODE_CEASED | DECOM=01/05/2025 REC=?; DECOM=02/06/2025 | E2 E15
                    516 | 2026 | REASON_EPISODE_CEASED | PLACE=K2 REC=? | E45 E46
                    516 | 2026 | PLACEMENT | REC=E45 PLACE=? | A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 Z1 Z11 Z12 Z13 Z14
                    526 | 2025 | PLACEMENT | PLACE=? | A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 U1 U2 U3 U4 U5 U6 Z11 Z12 Z13 Z14
                    526 | 2026 | PLACEMENT | PLACE=? | A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 U1 U2 U3 U4 U5 U6 Z1
                    527 | 2026 | PLACEMENT | PLACE_PROVIDER=PR1 PLACE=? | P1 R2 R5
                    528 | 2026 | PLACEMENT | PLACE_PROVIDER=PR2 PLACE=? | P1 R2 R5
                    529 | 2026 | PLACEMENT | PLACE_PROVIDER=PR3 PLACE=? | A3 A4 A5 A6 K1 K2 P1 U1 U2 U3 U4 U5 U6
                    530 | 2026 | PLACEMENT | PLACE_PROVIDER=PR4 PLACE=? | P1
                    531 | 2026 | PLACEMENT | PLACE_PROVIDER=PR5 PLACE=? | P1
                    550 | 2026 | PLACEMENT_PROVIDER | PLACE=U4 PLACE_PROVIDER=? | PR0
                    """)
    void those_fail_and_no_others(String code, int year, CodeSet set, String episodes, String failing) {
        assertThat(set.list().stream().map(Code::code).filter(one -> fails(code, year, episodes.replace("?", one))))
                .containsExactlyInAnyOrder(failing.split(" ", -1));
    }

    private static boolean fails(String code, int year, String episodes) {
        var nowhere = Reference.none().withPostcodes(postcode -> Optional.empty());
        return !GivenEpisodes.failing(code, GivenEpisodes.ending(year, episodes).against(nowhere))
                .isEmpty();
    }
}

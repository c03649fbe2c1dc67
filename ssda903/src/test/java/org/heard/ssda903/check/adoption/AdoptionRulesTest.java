package org.heard.ssda903.check.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of the table AD1, alone and beside the episodes.
class AdoptionRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            112 | a day                       | AD1 DATE_INT=01/05/2025 | nothing
            112 | blank                       | AD1 | nothing
            112 | no such day                 | AD1 DATE_INT=01/05/2025; AD1 CHILD=2 DATE_INT=31/06/2025 | AD1 1
            112 | a day in words              | AD1 DATE_INT=May | AD1 0
            113 | a day                       | AD1 DATE_MATCH=01/05/2025 | nothing
            113 | blank                       | AD1 | nothing
            113 | a short year                | AD1 DATE_MATCH=01/05/25 | AD1 0
            114 | 0 and 1                     | AD1 FOSTER_CARE=0; AD1 FOSTER_CARE=1 | nothing
            114 | blank                       | AD1 | nothing
            114 | 2 and a word                | AD1 FOSTER_CARE=2; AD1 FOSTER_CARE=yes | AD1 0, AD1 1
            175 | 1 and 2                     | AD1 NB_ADOPTR=1; AD1 NB_ADOPTR=2 | nothing
            175 | blank                       | AD1 | nothing
            175 | 0 and 3                     | AD1 NB_ADOPTR=0; AD1 NB_ADOPTR=3 | AD1 0, AD1 1
            176 | each code                   | AD1 SEX_ADOPTR=M1; AD1 SEX_ADOPTR=F1; AD1 SEX_ADOPTR=MM; AD1 SEX_ADOPTR=FF; AD1 SEX_ADOPTR=mf | nothing
            176 | blank                       | AD1 | nothing
            176 | no code                     | AD1 SEX_ADOPTR=FM | AD1 0
            177 | each code                   | AD1 LS_ADOPTR=L0; AD1 LS_ADOPTR=L11; AD1 LS_ADOPTR=L12; AD1 LS_ADOPTR=L2; AD1 LS_ADOPTR=L3; AD1 LS_ADOPTR=L4 | nothing
            177 | blank                       | AD1 | nothing
            177 | a code that was             | AD1 LS_ADOPTR=L1 | AD1 0
            151 | all                         | AD1 DATE_INT=01/05/2025 DATE_MATCH=01/06/2025 FOSTER_CARE=0 NB_ADOPTR=2 SEX_ADOPTR=MF LS_ADOPTR=L11 | nothing
            151 | none                        | AD1 DOB=01/05/2024 | nothing
            151 | all but the decision        | AD1 DATE_MATCH=01/06/2025 FOSTER_CARE=0 NB_ADOPTR=2 SEX_ADOPTR=MF LS_ADOPTR=L11 | AD1 0
            151 | all but the match           | AD1 DATE_INT=01/05/2025 FOSTER_CARE=0 NB_ADOPTR=2 SEX_ADOPTR=MF LS_ADOPTR=L11 | AD1 0
            151 | all but the carer           | AD1 DATE_INT=01/05/2025 DATE_MATCH=01/06/2025 NB_ADOPTR=2 SEX_ADOPTR=MF LS_ADOPTR=L11 | AD1 0
            151 | all but the number          | AD1 DATE_INT=01/05/2025 DATE_MATCH=01/06/2025 FOSTER_CARE=0 SEX_ADOPTR=MF LS_ADOPTR=L11 | AD1 0
            151 | all but the sex             | AD1 DATE_INT=01/05/2025 DATE_MATCH=01/06/2025 FOSTER_CARE=0 NB_ADOPTR=2 LS_ADOPTR=L11 | AD1 0
            151 | all but the legal status    | AD1 DATE_INT=01/05/2025 DATE_MATCH=01/06/2025 FOSTER_CARE=0 NB_ADOPTR=2 SEX_ADOPTR=MF | AD1 0
            151 | one alone                   | AD1 LS_ADOPTR=L11 | AD1 0
            333 | decided on the day          | AD1 DATE_INT=01/06/2025 DATE_MATCH=01/06/2025 | nothing
            333 | decided a day later         | AD1 DATE_INT=02/06/2025 DATE_MATCH=01/06/2025 | AD1 0
            333 | no day of the decision      | AD1 DATE_MATCH=01/06/2025 | AD1 0
            333 | one that cannot be read     | AD1 DATE_INT=June DATE_MATCH=01/06/2025 | nothing
            333 | no match                    | AD1 DATE_INT=02/06/2025 | nothing
            511 | two, and a couple           | AD1 NB_ADOPTR=2 SEX_ADOPTR=MM; AD1 NB_ADOPTR=2 SEX_ADOPTR=FF; AD1 NB_ADOPTR=2 SEX_ADOPTR=MF | nothing
            511 | two, and one person         | AD1 NB_ADOPTR=2 SEX_ADOPTR=M1; AD1 NB_ADOPTR=2 SEX_ADOPTR=F1 | AD1 0, AD1 1
            511 | one, and one person         | AD1 NB_ADOPTR=1 SEX_ADOPTR=F1 | nothing
            511 | two, and blank              | AD1 NB_ADOPTR=2 | nothing
            514 | one person                  | AD1 LS_ADOPTR=L0 SEX_ADOPTR=M1; AD1 LS_ADOPTR=L0 SEX_ADOPTR=F1 | nothing
            514 | a couple                    | AD1 LS_ADOPTR=L0 SEX_ADOPTR=MM; AD1 LS_ADOPTR=L0 SEX_ADOPTR=MF | AD1 0, AD1 1
            514 | blank                       | AD1 LS_ADOPTR=L0 | nothing
            514 | a couple of a couple        | AD1 LS_ADOPTR=L2 SEX_ADOPTR=MM | nothing
            517 | MF                          | AD1 LS_ADOPTR=L3 SEX_ADOPTR=MF | nothing
            517 | others, and blank           | AD1 LS_ADOPTR=L3 SEX_ADOPTR=FF; AD1 LS_ADOPTR=L3 SEX_ADOPTR=M1; AD1 LS_ADOPTR=L3 | AD1 0, AD1 1, AD1 2
            517 | another legal status        | AD1 LS_ADOPTR=L4 SEX_ADOPTR=FF | nothing
            518 | MM and FF                   | AD1 LS_ADOPTR=L4 SEX_ADOPTR=MM; AD1 LS_ADOPTR=L4 SEX_ADOPTR=FF | nothing
            518 | others, and blank           | AD1 LS_ADOPTR=L4 SEX_ADOPTR=MF; AD1 LS_ADOPTR=L4 SEX_ADOPTR=F1; AD1 LS_ADOPTR=L4 | AD1 0, AD1 1, AD1 2
            518 | another legal status        | AD1 LS_ADOPTR=L3 SEX_ADOPTR=MF | nothing
            519 | each couple                 | AD1 LS_ADOPTR=L2 SEX_ADOPTR=MM; AD1 LS_ADOPTR=L2 SEX_ADOPTR=FF; AD1 LS_ADOPTR=L2 SEX_ADOPTR=MF | nothing
            519 | one person, and blank       | AD1 LS_ADOPTR=L2 SEX_ADOPTR=M1; AD1 LS_ADOPTR=L2 | AD1 0, AD1 1
            519 | another legal status        | AD1 LS_ADOPTR=L0 SEX_ADOPTR=M1 | nothing
            520 | MF                          | AD1 LS_ADOPTR=L11 SEX_ADOPTR=MF | nothing
            520 | the same gender, one person | AD1 LS_ADOPTR=L11 SEX_ADOPTR=MM; AD1 LS_ADOPTR=L11 SEX_ADOPTR=FF; AD1 LS_ADOPTR=L11 SEX_ADOPTR=F1 | AD1 0, AD1 1, AD1 2
            520 | blank                       | AD1 LS_ADOPTR=L11 | nothing
            520 | another legal status        | AD1 LS_ADOPTR=L12 SEX_ADOPTR=MM | nothing
            524 | MM and FF                   | AD1 LS_ADOPTR=L12 SEX_ADOPTR=MM; AD1 LS_ADOPTR=L12 SEX_ADOPTR=FF | nothing
            524 | others, and blank           | AD1 LS_ADOPTR=L12 SEX_ADOPTR=MF; AD1 LS_ADOPTR=L12 SEX_ADOPTR=M1; AD1 LS_ADOPTR=L12 | AD1 0, AD1 1, AD1 2
            524 | another legal status        | AD1 LS_ADOPTR=L11 SEX_ADOPTR=MF | nothing
            """)
    void what_is_told_of_an_adoption(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            331 | matched on the day          | Episodes DECOM=01/06/2025 REC=E11; AD1 DATE_MATCH=01/06/2025 | nothing
            331 | matched a day later         | Episodes DECOM=01/06/2025 REC=E12; AD1 DATE_MATCH=02/06/2025 | AD1 0, Episodes 0
            331 | another episode began then  | Episodes DECOM=01/06/2025 REC=X1; Episodes DECOM=03/06/2025 REC=E11; AD1 DATE_MATCH=02/06/2025 | nothing
            331 | not adopted                 | Episodes DECOM=01/06/2025 REC=E8; AD1 DATE_MATCH=02/06/2025 | nothing
            331 | another child               | Episodes DECOM=01/06/2025 REC=E11; AD1 CHILD=2 DATE_MATCH=02/06/2025 | nothing
            331 | no day of the match         | Episodes DECOM=01/06/2025 REC=E11; AD1 | nothing
            331 | no day of the episode       | Episodes REC=E11; AD1 DATE_MATCH=02/06/2025 | nothing
            334 | decided on the day          | Episodes DECOM=01/06/2025 RNE=S; AD1 DATE_INT=01/06/2025 | nothing
            334 | decided the day before      | Episodes DECOM=01/06/2025 RNE=S; AD1 DATE_INT=31/05/2025 | AD1 0, Episodes 0
            334 | before the latest start     | Episodes DECOM=01/08/2025 RNE=S; Episodes DECOM=01/06/2025 RNE=S; AD1 DATE_INT=01/07/2025 | AD1 0, Episodes 0
            334 | no start in this return     | Episodes DECOM=01/06/2025 RNE=P; AD1 DATE_INT=31/05/2025 | nothing
            334 | no decision                 | Episodes DECOM=01/06/2025 RNE=S; AD1 DATE_INT=x | nothing
            335 | by the carer, 0 (A3)        | Episodes PLACE=A3 REC=E11; AD1 FOSTER_CARE=0 | AD1 0, Episodes 0
            335 | by the carer, 0 (A5)        | Episodes PLACE=A5 REC=E12; AD1 FOSTER_CARE=0 | AD1 0, Episodes 0
            335 | by the carer, 1             | Episodes PLACE=A5 REC=E12; AD1 FOSTER_CARE=1 | nothing
            335 | by others, 1 (A4)           | Episodes PLACE=A4 REC=E12; AD1 FOSTER_CARE=1 | AD1 0, Episodes 0
            335 | by others, 1 (A6)           | Episodes PLACE=A6 REC=E11; AD1 FOSTER_CARE=1 | AD1 0, Episodes 0
            335 | by others, 0                | Episodes PLACE=A6 REC=E11; AD1 FOSTER_CARE=0 | nothing
            335 | blank                       | Episodes PLACE=A6 REC=E11; AD1 | nothing
            335 | an earlier placement        | Episodes PLACE=A5 REC=X1; Episodes PLACE=A6 REC=E11; AD1 FOSTER_CARE=0 | nothing
            521 | decided on the day          | Episodes DECOM=01/06/2025 PLACE=A4; AD1 DATE_INT=01/06/2025 | nothing
            521 | decided a day later         | Episodes DECOM=01/06/2025 PLACE=A4; AD1 DATE_INT=02/06/2025 | AD1 0, Episodes 0
            521 | each placement before it    | Episodes DECOM=01/05/2025 PLACE=A3; Episodes DECOM=01/06/2025 PLACE=A5; Episodes DECOM=03/06/2025 PLACE=A6; AD1 DATE_INT=02/06/2025 | AD1 0, Episodes 0, Episodes 1
            521 | another placement           | Episodes DECOM=01/06/2025 PLACE=U2; AD1 DATE_INT=02/06/2025 | nothing
            521 | no day                      | Episodes PLACE=A4; AD1 DATE_INT=02/06/2025 | nothing
            582 | matched the day before      | Episodes DEC=01/06/2025 REC=E11; AD1 DATE_MATCH=31/05/2025 | nothing
            582 | matched on the day          | Episodes DEC=01/06/2025 REC=E11; AD1 DATE_MATCH=01/06/2025 | Episodes 0
            582 | not adopted                 | Episodes DEC=01/06/2025 REC=E8; AD1 DATE_MATCH=01/06/2025 | nothing
            582 | both blank                  | Episodes REC=E11; AD1 | nothing
            601 | all told                    | Episodes DEC=01/06/2025 REC=E11; AD1 DATE_INT=01/05/2025 DATE_MATCH=02/05/2025 FOSTER_CARE=0 NB_ADOPTR=2 SEX_ADOPTR=MF LS_ADOPTR=L11 | nothing
            601 | one blank                   | Episodes DEC=01/06/2025 REC=E12; AD1 DATE_INT=01/05/2025 DATE_MATCH=02/05/2025 FOSTER_CARE=0 NB_ADOPTR=2 SEX_ADOPTR=MF | AD1 0, Episodes 0
            601 | no row                      | Episodes DEC=01/06/2025 REC=E11 | Episodes 0
            601 | on the first day            | Episodes DEC=01/04/2025 REC=E11; AD1 | AD1 0, Episodes 0
            601 | before the year             | Episodes DEC=31/03/2025 REC=E11; AD1 | nothing
            601 | on the last day             | Episodes DEC=31/03/2026 REC=E11; AD1 | AD1 0, Episodes 0
            601 | after the year              | Episodes DEC=01/04/2026 REC=E11; AD1 | nothing
            601 | not adopted                 | Episodes DEC=01/06/2025 REC=E8; AD1 | nothing
            601 | no last day                 | Episodes REC=E11; AD1 | nothing
            602 | adopted                     | Episodes DEC=01/06/2025 REC=E11; AD1 DATE_INT=01/05/2025 | nothing
            602 | not adopted                 | Episodes DEC=01/06/2025 REC=E8; AD1 DATE_INT=01/05/2025 | AD1 0
            602 | adopted in another year     | Episodes DEC=31/03/2025 REC=E11; AD1 FOSTER_CARE=1 | AD1 0
            602 | on a day that is no day     | Episodes DEC=31/06/2025 REC=E12; AD1 DATE_INT=01/05/2025 | nothing
            602 | on no day                   | Episodes REC=E12; AD1 DATE_INT=01/05/2025 | AD1 0
            602 | left on a day that is none  | Episodes DEC=31/06/2025 REC=E8; AD1 DATE_INT=01/05/2025 | AD1 0
            602 | no episodes                 | AD1 SEX_ADOPTR=MM | AD1 0
            602 | nothing told                | Episodes DEC=01/06/2025 REC=E8; AD1 DOB=01/05/2024 | nothing
            602 | another child adopted       | Episodes DEC=01/06/2025 REC=E11; AD1 CHILD=2 DATE_INT=01/05/2025 | AD1 0
            """)
    void an_adoption_fits_the_episodes(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }
}

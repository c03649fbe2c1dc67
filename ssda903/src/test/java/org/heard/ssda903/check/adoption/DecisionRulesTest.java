package org.heard.ssda903.check.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.Written;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of decisions that a child should be placed for adoption.
class DecisionRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            115 | a day, and blank          | PlacedAdoption DATE_PLACED=01/05/2025; PlacedAdoption | nothing
            115 | no day                    | PlacedAdoption DATE_PLACED=2025-05-01 | PlacedAdoption 0
            116 | a day, and blank          | PlacedAdoption DATE_PLACED_CEASED=01/05/2025; PlacedAdoption | nothing
            116 | no day                    | PlacedAdoption DATE_PLACED_CEASED=31/04/2025 | PlacedAdoption 0
            119 | both, and neither         | PlacedAdoption DATE_PLACED_CEASED=01/05/2025 REASON_PLACED_CEASED=RD1; PlacedAdoption | nothing
            119 | the day alone             | PlacedAdoption DATE_PLACED_CEASED=01/05/2025 | PlacedAdoption 0
            119 | the reason alone          | PlacedAdoption REASON_PLACED_CEASED=RD1 | PlacedAdoption 0
            119 | what cannot be read       | PlacedAdoption DATE_PLACED_CEASED=x REASON_PLACED_CEASED=y | nothing
            120 | a code, and blank         | PlacedAdoption REASON_PLACED_CEASED=RD4; PlacedAdoption REASON_PLACED_CEASED=rd1; PlacedAdoption | nothing
            120 | no code                   | PlacedAdoption REASON_PLACED_CEASED=RD5 | PlacedAdoption 0
            184 | on the day of birth       | Header DOB=01/05/2025; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            184 | the day before            | Header DOB=01/05/2025; PlacedAdoption DATE_PLACED=30/04/2025 | PlacedAdoption 0
            184 | the header counts         | Header DOB=01/05/2025; PlacedAdoption DOB=01/04/2025 DATE_PLACED=30/04/2025 | PlacedAdoption 0
            184 | no birth date             | Header; PlacedAdoption DATE_PLACED=30/04/2025 | nothing
            184 | no decision               | Header DOB=01/05/2025; PlacedAdoption | nothing
            522 | reversed the same day     | PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/05/2025 | nothing
            522 | reversed the day before   | PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=30/04/2025 | PlacedAdoption 0
            522 | not reversed              | PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            522 | no day                    | PlacedAdoption DATE_PLACED_CEASED=30/04/2025 | nothing
            563 | a reversal alone          | PlacedAdoption DATE_PLACED_CEASED=30/04/2025 REASON_PLACED_CEASED=RD1 | PlacedAdoption 0
            563 | of a decision             | PlacedAdoption DATE_PLACED=01/04/2025 DATE_PLACED_CEASED=30/04/2025 REASON_PLACED_CEASED=RD1 | nothing
            563 | half a reversal           | PlacedAdoption DATE_PLACED_CEASED=30/04/2025; PlacedAdoption REASON_PLACED_CEASED=RD1 | nothing
            579 | the earlier stands        | PlacedAdoption DATE_PLACED=01/04/2025; PlacedAdoption DATE_PLACED=01/06/2025 | PlacedAdoption 1
            579 | reversed that day         | PlacedAdoption DATE_PLACED=01/04/2025 DATE_PLACED_CEASED=01/06/2025; PlacedAdoption DATE_PLACED=01/06/2025 | nothing
            579 | reversed a day later      | PlacedAdoption DATE_PLACED=01/06/2025; PlacedAdoption DATE_PLACED=01/04/2025 DATE_PLACED_CEASED=02/06/2025 | PlacedAdoption 0
            579 | two of one day            | PlacedAdoption DATE_PLACED=01/04/2025; PlacedAdoption DATE_PLACED=01/04/2025 | PlacedAdoption 1
            579 | a third, while the first stood | PlacedAdoption DATE_PLACED=01/04/2025 DATE_PLACED_CEASED=01/09/2025; PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=02/05/2025; PlacedAdoption DATE_PLACED=01/06/2025 | PlacedAdoption 1, PlacedAdoption 2
            579 | another child             | PlacedAdoption DATE_PLACED=01/04/2025; PlacedAdoption CHILD=2 DATE_PLACED=01/06/2025 | nothing
            579 | a reversal that cannot be read | PlacedAdoption DATE_PLACED=01/04/2025 DATE_PLACED_CEASED=x; PlacedAdoption DATE_PLACED=01/06/2025 | nothing
            579 | no days                   | PlacedAdoption; PlacedAdoption | nothing
            583 | both stand                | PlacedAdoption DATE_PLACED=01/04/2025; PlacedAdoption DATE_PLACED=01/06/2025 | PlacedAdoption 0, PlacedAdoption 1
            583 | the earlier stands        | PlacedAdoption DATE_PLACED=01/06/2025 DATE_PLACED_CEASED=01/07/2025; PlacedAdoption DATE_PLACED=01/04/2025 | PlacedAdoption 1
            583 | the earlier was reversed  | PlacedAdoption DATE_PLACED=01/04/2025 DATE_PLACED_CEASED=01/05/2025; PlacedAdoption DATE_PLACED=01/06/2025 | nothing
            583 | a row without a day       | PlacedAdoption DATE_PLACED=01/04/2025; PlacedAdoption | nothing
            583 | another child             | PlacedAdoption DATE_PLACED=01/04/2025; PlacedAdoption CHILD=2 DATE_PLACED=01/06/2025 | nothing
            """)
    void a_decision_and_its_reversal(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            559 | last year's has it        | PlacedAdoption DATE_PLACED=31/03/2025; last PlacedAdoption DATE_PLACED=31/03/2025 | nothing
            559 | last year's has no day    | PlacedAdoption DATE_PLACED=31/03/2025; last PlacedAdoption | PlacedAdoption 0
            559 | last year's has no row    | PlacedAdoption DATE_PLACED=31/03/2025 | PlacedAdoption 0
            559 | decided in this year      | PlacedAdoption DATE_PLACED=01/04/2025 | nothing
            559 | no day                    | PlacedAdoption | nothing
            559 | another child's           | PlacedAdoption DATE_PLACED=31/03/2025; last PlacedAdoption CHILD=2 DATE_PLACED=31/03/2025 | PlacedAdoption 0
            560 | the same day              | PlacedAdoption DATE_PLACED=01/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 | nothing
            560 | another day               | PlacedAdoption DATE_PLACED=02/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 | PlacedAdoption 0
            560 | no day any more           | PlacedAdoption; last PlacedAdoption DATE_PLACED=01/05/2024 | PlacedAdoption 0
            560 | it was reversed           | PlacedAdoption DATE_PLACED=02/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=02/05/2024 | nothing
            560 | a second one beside it    | PlacedAdoption DATE_PLACED=01/05/2025; PlacedAdoption DATE_PLACED=01/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 | nothing
            560 | a day that cannot be read | PlacedAdoption DATE_PLACED=May; last PlacedAdoption DATE_PLACED=01/05/2024 | nothing
            560 | no row any more           | last PlacedAdoption DATE_PLACED=01/05/2024 | nothing
            561 | it was reversed           | PlacedAdoption DATE_PLACED=01/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=02/06/2024 | PlacedAdoption 0
            561 | only the reason is told   | PlacedAdoption DATE_PLACED=01/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 REASON_PLACED_CEASED=RD1 | PlacedAdoption 0
            561 | it stood                  | PlacedAdoption DATE_PLACED=01/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 | nothing
            561 | another day               | PlacedAdoption DATE_PLACED=01/05/2025; last PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=02/06/2024 | nothing
            561 | no days                   | PlacedAdoption; last PlacedAdoption DATE_PLACED_CEASED=02/06/2024 | nothing
            584 | a later day               | PlacedAdoption DATE_PLACED=02/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=01/05/2024 | nothing
            584 | the same day              | PlacedAdoption DATE_PLACED=01/05/2024; last PlacedAdoption DATE_PLACED=01/05/2024 REASON_PLACED_CEASED=RD2 | PlacedAdoption 0
            584 | an earlier day            | PlacedAdoption DATE_PLACED=30/04/2024; last PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=01/05/2024 | PlacedAdoption 0
            584 | no day                    | PlacedAdoption; last PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=01/05/2024 | PlacedAdoption 0
            584 | a day that cannot be read | PlacedAdoption DATE_PLACED=x; last PlacedAdoption DATE_PLACED=01/05/2024 DATE_PLACED_CEASED=01/05/2024 | nothing
            584 | it stood                  | PlacedAdoption DATE_PLACED=30/04/2024; last PlacedAdoption DATE_PLACED=01/05/2024 | nothing
            584 | no day last year          | PlacedAdoption DATE_PLACED=30/04/2024; last PlacedAdoption DATE_PLACED_CEASED=01/05/2024 | nothing
            """)
    void a_decision_of_last_years_return(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1003 | on the day care began    | Episodes DECOM=01/05/2025 RNE=S; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            1003 | the day before           | Episodes DECOM=01/05/2025 RNE=S; PlacedAdoption DATE_PLACED=30/04/2025 | Episodes 0, PlacedAdoption 0
            1003 | before the second start  | Episodes DECOM=01/07/2025 RNE=S; Episodes DECOM=01/05/2025 RNE=S; PlacedAdoption DATE_PLACED=01/06/2025 | nothing
            1003 | no start in this return  | Episodes DECOM=01/05/2025 RNE=L; PlacedAdoption DATE_PLACED=30/04/2025 | nothing
            1003 | no day                   | Episodes DECOM=01/05/2025 RNE=S; PlacedAdoption | nothing
            117 | on 31 March               | Episodes DECOM=01/05/2025; PlacedAdoption DATE_PLACED=31/03/2026 | nothing
            117 | after it                  | Episodes DECOM=01/05/2025; PlacedAdoption DATE_PLACED=01/04/2026 | Episodes 0, PlacedAdoption 0
            117 | reversed after it         | Episodes DECOM=01/05/2025; PlacedAdoption DATE_PLACED_CEASED=01/04/2026 | Episodes 0, PlacedAdoption 0
            117 | on the day care ended     | Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E8; PlacedAdoption DATE_PLACED=01/06/2025 | nothing
            117 | after it                  | Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E8; PlacedAdoption DATE_PLACED=02/06/2025 | Episodes 0, PlacedAdoption 0
            117 | reversed after it         | Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E8; PlacedAdoption DATE_PLACED_CEASED=02/06/2025 | Episodes 0, PlacedAdoption 0
            117 | another episode followed  | Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=X1; PlacedAdoption DATE_PLACED=02/06/2025 | nothing
            117 | the last period counts    | Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E8; Episodes DECOM=01/08/2025 RNE=S; PlacedAdoption DATE_PLACED=02/08/2025 | nothing
            117 | which was last is not known | Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E8; Episodes DECOM=x; PlacedAdoption DATE_PLACED=02/06/2025 | nothing
            117 | the year is known         | Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E8; Episodes DECOM=x; PlacedAdoption DATE_PLACED=01/04/2026 | PlacedAdoption 0
            117 | a blank day is passed over | Episodes DECOM=01/05/2025 DEC=01/06/2025 REC=E8; Episodes; PlacedAdoption DATE_PLACED=02/06/2025 | Episodes 0, PlacedAdoption 0
            117 | no episodes               | PlacedAdoption DATE_PLACED=01/04/2026 | PlacedAdoption 0
            117 | what cannot be read       | Episodes DECOM=01/05/2025 DEC=x REC=E8; PlacedAdoption DATE_PLACED=y | nothing
            118 | on the first day          | Episodes DECOM=01/05/2024 LS=C2; PlacedAdoption DATE_PLACED_CEASED=01/04/2025 | nothing
            118 | the day before the year   | Episodes DECOM=01/05/2024 LS=C2; PlacedAdoption DATE_PLACED_CEASED=31/03/2025 | Episodes 0, PlacedAdoption 0
            118 | on the day care began     | Episodes DECOM=01/05/2025 LS=C2; PlacedAdoption DATE_PLACED_CEASED=01/05/2025 | nothing
            118 | the day before care began | Episodes DECOM=01/05/2025 LS=C2; PlacedAdoption DATE_PLACED_CEASED=30/04/2025 | Episodes 0, PlacedAdoption 0
            118 | short breaks are no care  | Episodes DECOM=01/04/2025 LS=V4; Episodes DECOM=01/05/2025 LS=C2; PlacedAdoption DATE_PLACED_CEASED=30/04/2025 | Episodes 1, PlacedAdoption 0
            118 | nor V3                    | Episodes DECOM=01/04/2025 LS=V3; Episodes DECOM=01/05/2025 LS=C2; PlacedAdoption DATE_PLACED_CEASED=30/04/2025 | Episodes 1, PlacedAdoption 0
            118 | which was first is not known | Episodes DECOM=01/05/2025 LS=C2; Episodes DECOM=x LS=C2; PlacedAdoption DATE_PLACED_CEASED=30/04/2025 | nothing
            118 | the year is known         | Episodes DECOM=01/05/2025 LS=C2; Episodes DECOM=x LS=C2; PlacedAdoption DATE_PLACED_CEASED=31/03/2025 | PlacedAdoption 0
            118 | no episodes               | PlacedAdoption DATE_PLACED_CEASED=31/03/2025 | PlacedAdoption 0
            118 | not reversed              | Episodes DECOM=01/05/2024 LS=C2; PlacedAdoption DATE_PLACED=31/03/2025 | nothing
            523 | the same day              | AD1 DATE_INT=01/05/2025; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            523 | another day               | AD1 DATE_INT=01/05/2025; PlacedAdoption DATE_PLACED=02/05/2025 | AD1 0, PlacedAdoption 0
            523 | no day                    | AD1; PlacedAdoption DATE_PLACED=02/05/2025 | nothing
            523 | beside a reversed one     | AD1 DATE_INT=01/05/2025; PlacedAdoption DATE_PLACED=01/04/2024 DATE_PLACED_CEASED=01/05/2024; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            523 | another child             | AD1 DATE_INT=01/05/2025; PlacedAdoption CHILD=2 DATE_PLACED=02/05/2025 | nothing
            525 | reversed                  | AD1 DATE_INT=01/05/2025; PlacedAdoption DATE_PLACED_CEASED=02/05/2025 | AD1 0, PlacedAdoption 0
            525 | anything told             | AD1 LS_ADOPTR=L0; PlacedAdoption DATE_PLACED_CEASED=x | AD1 0, PlacedAdoption 0
            525 | nothing told              | AD1; PlacedAdoption DATE_PLACED_CEASED=02/05/2025 | nothing
            525 | not reversed              | AD1 DATE_INT=01/05/2025; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            525 | decided again             | AD1 DATE_INT=01/05/2025; PlacedAdoption DATE_PLACED_CEASED=02/04/2025; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            525 | another child             | AD1 DATE_INT=01/05/2025; PlacedAdoption CHILD=2 DATE_PLACED_CEASED=02/05/2025 | nothing
            551 | no row                    | Episodes PLACE=A3; Episodes PLACE=A6; Episodes PLACE=U4 | Episodes 0, Episodes 1
            551 | no day                    | Episodes PLACE=A4; PlacedAdoption | Episodes 0
            551 | a day                     | Episodes PLACE=A5; PlacedAdoption DATE_PLACED=01/05/2025; PlacedAdoption | nothing
            551 | a day that cannot be read | Episodes PLACE=A5; PlacedAdoption DATE_PLACED=x | nothing
            551 | another placement         | Episodes PLACE=U2 | nothing
            552 | decided on the day        | Episodes PLACE=A3 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            552 | decided a day later       | Episodes PLACE=A3 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=02/05/2025 | Episodes 0, PlacedAdoption 0
            552 | the first placement       | Episodes PLACE=A3 DECOM=03/05/2025; Episodes PLACE=A5 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=02/05/2025 | Episodes 1, PlacedAdoption 0
            552 | not for adoption          | Episodes PLACE=U4 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=02/05/2025 | nothing
            552 | another decision stood    | Episodes PLACE=A3 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=01/04/2025 DATE_PLACED_CEASED=01/05/2025; PlacedAdoption DATE_PLACED=02/06/2025 | nothing
            552 | another had been reversed | Episodes PLACE=A3 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=01/04/2025 DATE_PLACED_CEASED=30/04/2025; PlacedAdoption DATE_PLACED=02/06/2025 | Episodes 0, PlacedAdoption 1
            552 | the first of two later    | Episodes PLACE=A3 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=01/07/2025; PlacedAdoption DATE_PLACED=01/06/2025 | Episodes 0, PlacedAdoption 1
            552 | the first of two later    | Episodes PLACE=A3 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=01/06/2025; PlacedAdoption DATE_PLACED=01/07/2025 | Episodes 0, PlacedAdoption 0
            552 | no days                   | Episodes PLACE=A3; PlacedAdoption | nothing
            553 | no row                    | Episodes LS=E1 DEC=01/06/2025; Episodes LS=C2; Episodes LS=E1 | Episodes 0, Episodes 2
            553 | no day                    | Episodes LS=E1 DEC=01/06/2025; PlacedAdoption | PlacedAdoption 0
            553 | a day                     | Episodes LS=E1; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            553 | reversed, the order open  | Episodes LS=E1; PlacedAdoption DATE_PLACED=01/05/2025 REASON_PLACED_CEASED=RD1 | PlacedAdoption 0
            553 | reversed, the order ended | Episodes LS=E1 DEC=01/06/2025; PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/06/2025 | nothing
            553 | reversed, decided again   | Episodes LS=E1; PlacedAdoption DATE_PLACED=01/05/2025 DATE_PLACED_CEASED=01/06/2025; PlacedAdoption DATE_PLACED=01/07/2025 | nothing
            553 | another order             | Episodes LS=C2 | nothing
            553 | another child's decision  | Episodes LS=E1; PlacedAdoption CHILD=2 DATE_PLACED=01/05/2025 | Episodes 0
            554 | decided on the day        | Episodes LS=E1 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            554 | decided a day later       | Episodes LS=E1 DECOM=01/05/2025; PlacedAdoption DATE_PLACED=02/05/2025 | Episodes 0, PlacedAdoption 0
            554 | the order came later      | Episodes LS=C2 DECOM=01/05/2025; Episodes LS=E1 DECOM=02/05/2025; PlacedAdoption DATE_PLACED=02/05/2025 | nothing
            554 | no day                    | Episodes LS=E1; PlacedAdoption DATE_PLACED=02/05/2025 | nothing
            557 | left, placed, no row      | Episodes PLACE=A4 REC=E4A | Episodes 0
            557 | left, ordered, no reversal | Episodes LS=E1 REC=E8; PlacedAdoption DATE_PLACED=01/05/2025 | Episodes 0, PlacedAdoption 0
            557 | half a reversal           | Episodes LS=E1 REC=E8; PlacedAdoption DATE_PLACED_CEASED=01/05/2025 | Episodes 0, PlacedAdoption 0
            557 | a reversal                | Episodes LS=E1 REC=E8; PlacedAdoption DATE_PLACED_CEASED=01/05/2025 REASON_PLACED_CEASED=RD1 | nothing
            557 | adopted                   | Episodes LS=E1 PLACE=A4 REC=E11; Episodes LS=E1 REC=E12 | nothing
            557 | another episode followed  | Episodes LS=E1 REC=X1 | nothing
            557 | still looked after        | Episodes LS=E1 | nothing
            557 | never to be placed        | Episodes LS=C2 PLACE=U4 REC=E8 | nothing
            557 | a freeing order is no more | Episodes LS=D1 REC=E8 | nothing
            558 | adopted and reversed      | Episodes REC=E11; PlacedAdoption DATE_PLACED_CEASED=01/05/2025 | Episodes 0
            558 | adopted (E12), X1 before  | Episodes REC=X1; Episodes REC=E12; PlacedAdoption DATE_PLACED_CEASED=01/05/2025 | Episodes 1
            558 | adopted                   | Episodes REC=E11; PlacedAdoption DATE_PLACED=01/05/2025 | nothing
            558 | decided again             | Episodes REC=E11; PlacedAdoption DATE_PLACED_CEASED=01/05/2025; PlacedAdoption DATE_PLACED=01/06/2025 | nothing
            558 | not adopted               | Episodes REC=E8; PlacedAdoption DATE_PLACED_CEASED=01/05/2025 | nothing
            558 | no decision               | Episodes REC=E11 | nothing
            """)
    void a_decision_fits_the_rest(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }

    /// Freeing orders were checked to 2023/24.
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            555 | no row                    | Episodes LS=D1 | Episodes 0
            555 | a placement order         | Episodes LS=E1 | nothing
            555 | no day                    | Episodes LS=D1 DEC=01/06/2023; PlacedAdoption | PlacedAdoption 0
            555 | a day                     | Episodes LS=D1; PlacedAdoption DATE_PLACED=01/05/2023 | nothing
            555 | reversed, the order open  | Episodes LS=D1; PlacedAdoption DATE_PLACED=01/05/2023 DATE_PLACED_CEASED=01/06/2023 | PlacedAdoption 0
            556 | decided on the day        | Episodes LS=D1 DECOM=01/05/2023; PlacedAdoption DATE_PLACED=01/05/2023 | nothing
            556 | decided a day later       | Episodes LS=D1 DECOM=01/05/2023; PlacedAdoption DATE_PLACED=02/05/2023 | Episodes 0
            556 | a placement order         | Episodes LS=E1 DECOM=01/05/2023; PlacedAdoption DATE_PLACED=02/05/2023 | nothing
            557 | left under it             | Episodes LS=D1 REC=E8 | Episodes 0
            557 | left, and it was reversed | Episodes LS=D1 REC=E8; PlacedAdoption DATE_PLACED_CEASED=01/05/2023 REASON_PLACED_CEASED=RD1 | nothing
            557 | still looked after        | Episodes LS=D1 | nothing
            """)
    void freeing_orders_of_before(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2024, rows).failing(rule)).isEqualTo(finds);
    }
}

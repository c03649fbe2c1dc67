package org.heard.ssda903.check.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenEpisodes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of how episodes follow one another, each with what passes and what does not.
class CourseRulesTest {
    @ParameterizedTest(name = "{0} in {1}: {2}: fails at [{3}] ({4})")
    @CsvSource(delimiter = '|', textBlock = """
                    142  | 2026 | DECOM=01/05/2025; DECOM=01/06/2025 | 0 | the earlier is open
                    142  | 2026 | DECOM=01/06/2025; DECOM=01/05/2025 DEC=01/06/2025 | 1 | the order of the file does not matter; a reason is missing
                    142  | 2026 | DECOM=01/05/2025 REC=X1; DECOM=01/06/2025 | 0 | the day is missing
                    142  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1; DECOM=01/06/2025 | | ended
                    142  | 2026 | DECOM=01/05/2025 DEC=x REC=X1; DECOM=01/06/2025 | | ended on a day that cannot be read
                    142  | 2026 | DECOM=01/05/2025; DECOM=01/06/2025 CHILD=1002; DECOM=x | | another child, and an episode without a day
                    142  | 2026 | DECOM=01/05/2025; DECOM=01/05/2025 DEC=02/05/2025 REC=X1 | 0 | two on one day
                    142  | 2026 | DECOM=01/05/2025; DECOM=01/06/2025; DECOM=x | | nobody knows which is the last
                    142  | 2026 | DECOM=01/05/2025; DECOM=01/06/2025; REC=X1 | 0 | a blank day is passed over
                    432  | 2026 | DECOM=01/05/2025 REC=E4A; DECOM=01/08/2025 RNE=P; DECOM=x RNE=S | | nobody knows what it followed
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1 CIN=N1; DECOM=01/06/2025 CIN=N2; DECOM=x | | nobody knows what came first
                    199  | 2026 | DECOM=01/05/2025 REC=E11; DECOM=01/06/2025; DECOM=01/07/2025 REC=E12 | 1 2 | all that come later
                    199  | 2026 | DECOM=01/05/2025 REC=X1; DECOM=01/06/2025 REC=E12 | | the adoption itself
                    199  | 2026 | DECOM=01/05/2025 REC=E11; DECOM=01/06/2025 CHILD=1002 | | another child
                    357  | 2026 | DECOM=01/05/2025 RNE=P; DECOM=01/06/2025 RNE=L | 0 | the first alone
                    357  | 2026 | DECOM=01/06/2025 RNE=L; DECOM=01/05/2025 RNE=S | | the order of the file does not matter
                    357  | 2026 | DECOM=01/04/2025 | 0 | the first day of the year, and no reason
                    357  | 2026 | DECOM=31/03/2025 RNE=P | | it began before the year
                    357  | 2026 | RNE=P; DECOM=x RNE=P | | no day to begin on
                    357  | 2026 | DECOM=01/06/2025 RNE=P; DECOM=x RNE=S | | nobody knows which is the first
                    357  | 2026 | DECOM=01/06/2025 RNE=P; RNE=S | 0 | a blank day is passed over
                    388  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1; DECOM=01.06.2025 | | nobody knows what follows
                    388  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1; REC= | 0 | a blank day is passed over
                    388  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1; DECOM=01/06/2025 | | meeting
                    388  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1; DECOM=02/06/2025 | 0 | a day between
                    388  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=E4A; DECOM=01/06/2025 | 0 | care ended and went on
                    388  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=E4A; DECOM=02/06/2025 DEC=01/07/2025 REC=X1 | 1 | nothing follows the last
                    388  | 2026 | DECOM=01/05/2025 DEC=01/06/2025; DECOM=01/06/2025 DEC=x REC=X1 | | no reason, and no day
                    388  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1; DECOM=01/06/2025 CHILD=1002 | 0 | another child
                    431  | 2026 | DECOM=01/05/2025 DEC=01/06/2025; DECOM=01/06/2025 RNE=S | 1 | on the day
                    431  | 2026 | DECOM=01/05/2025 DEC=02/06/2025; DECOM=01/06/2025 RNE=S | 1 | before it
                    431  | 2026 | DECOM=01/05/2025 DEC=31/05/2025; DECOM=01/06/2025 RNE=S | | the day after
                    431  | 2026 | DECOM=01/05/2025 DEC=01/06/2025; DECOM=01/06/2025 RNE=P | | care went on
                    431  | 2026 | DECOM=01/05/2025; DECOM=01/06/2025 RNE=S; DECOM=01/07/2025 RNE=S CHILD=1002 | | no day to compare
                    432  | 2026 | DECOM=01/05/2025 REC=E4A; DECOM=01/06/2025 RNE=P | 1 | not said
                    432  | 2026 | DECOM=01/05/2025 REC=E4A; DECOM=01/06/2025 | 1 | nothing said
                    432  | 2026 | DECOM=01/05/2025 REC=E4A; DECOM=01/06/2025 RNE=S | | said
                    432  | 2026 | DECOM=01/05/2025 REC=X1; DECOM=01/06/2025 RNE=P; DECOM=01/07/2025 RNE=P; DECOM=02/07/2025 REC=QQ; DECOM=03/07/2025 RNE=P | | care did not end, or nobody knows
                    432  | 2026 | DECOM=01/05/2025 REC=E44; DECOM=01/06/2025 RNE=P | 1 | an old code ends care too
                    433  | 2026 | DECOM=01/05/2025 DEC=01/06/2025; DECOM=01/06/2025 RNE=L | | meeting
                    433  | 2026 | DECOM=01/05/2025 DEC=01/06/2025; DECOM=02/06/2025 RNE=U | 1 | a day later
                    433  | 2026 | DECOM=01/05/2025 DEC=01/06/2025; DECOM=31/05/2025 RNE=B | 1 | a day earlier
                    433  | 2026 | DECOM=01/05/2025 DEC=01/06/2025; DECOM=02/06/2025 RNE=S; DECOM=03/06/2025 RNE=P | | a new start, and an end that is missing
                    434  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=L LS=C2 PLACE=U4 | | as it says
                    434  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=L LS=C1 PLACE=U4 | 1 | nothing changed
                    434  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=L LS=C2 PLACE=U5 | 1 | the placement too
                    434  | 2026 | DECOM=01/05/2025 LS=C1 URN=1234567; DECOM=01/06/2025 RNE=L LS=C2 URN=SC012345 | 1 | the number too
                    434  | 2026 | DECOM=01/05/2025 LS=C1 PL_POST=AB12CD; DECOM=01/06/2025 RNE=L LS=C2 PL_POST=ab12cd | | a postcode in small letters
                    434  | 2026 | DECOM=01/05/2025 LS=C1 PLACE_PROVIDER=PR1; DECOM=01/06/2025 RNE=L LS=C2 | 1 | a provider that is missing
                    435  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=P LS=C1 PLACE=U5 | | as it says
                    435  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=P LS=C1 PLACE=U4 PL_POST=AB12CD | | moved to a postcode
                    435  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=P LS=C1 PLACE=U4 | 1 | nothing changed
                    435  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=T LS=C2 PLACE=U5 | 1 | the status too
                    435  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=L LS=C1 PLACE=U4 | | 434 is about that
                    436  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=B LS=C2 PLACE=U5 | | as it says
                    436  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=U LS=C1 PLACE=U5 | 1 | the status did not
                    436  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4; DECOM=01/06/2025 RNE=B LS=C2 PLACE=U4 | 1 | the placement did not
                    436  | 2026 | DECOM=01/05/2025 LS=C1 PLACE=U4 CHILD=1002; DECOM=01/06/2025 RNE=B LS=C1 PLACE=U4 | | another child
                    437  | 2026 | DECOM=01/05/2025 REC=E2; DECOM=01/06/2025 | 0 | after a death
                    437  | 2026 | DECOM=01/06/2025; DECOM=01/05/2025 REC=E15 | 1 | after coming of age
                    437  | 2026 | DECOM=01/05/2025 REC=X1; DECOM=01/06/2025 REC=E2; DECOM=01/07/2025 CHILD=1002 | | the last
                    501  | 2026 | DECOM=01/05/2025 DEC=02/06/2025; DECOM=01/06/2025 | 1 | a day too early
                    501  | 2026 | DECOM=01/05/2025 DEC=01/06/2025; DECOM=01/06/2025 DEC=30/06/2025; DECOM=02/07/2025 | | meeting, and a gap
                    501  | 2026 | DECOM=01/05/2025 DEC=02/05/2025; DECOM=01/05/2025 DEC=03/05/2025 | 1 | two on one day
                    501  | 2026 | DECOM=01/05/2025 DEC=x; DECOM=01/05/2025; DECOM=02/05/2025 | | no day to compare
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1 CIN=N1; DECOM=01/06/2025 CIN=N2 | 1 | it changed
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1 CIN=N1; DECOM=01/06/2025 CIN=n1 | | it did not
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1 CIN=N1; DECOM=02/06/2025 CIN=N2 | | no longer the same time in care
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=E4A CIN=N1; DECOM=01/06/2025 CIN=N2 | | care ended
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1; DECOM=01/06/2025 CIN=N2 | 1 | it was not told
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1 CIN=N1; DECOM=01/06/2025 DEC=01/07/2025 REC=X1 CIN=N2; DECOM=01/07/2025 CIN=N1 | 1 | the first's again
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=X1 CIN=N1; DECOM=01/06/2025 DEC=01/07/2025 REC=X1 CIN=N2; DECOM=01/07/2025 CIN=N2 | 1 2 | it stayed another
                    504  | 2026 | DECOM=01/05/2025 DEC=01/06/2025 REC=E4A CIN=N1; DECOM=02/06/2025 DEC=01/07/2025 REC=X1 CIN=N2; DECOM=01/07/2025 CIN=N2 | | the first of this time in care
                    """)
    void each_is_found_where_it_should_be_and_nowhere_else(
            String code, int year, String episodes, String failing, String why) {
        assertThat(GivenEpisodes.failing(code, year, episodes == null ? "" : episodes))
                .as(why)
                .isEqualTo(failing == null ? "" : failing);
    }
}

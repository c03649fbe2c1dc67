package org.heard.ssda903.check.ages;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Written;
import org.heard.ssda903.check.book.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of how old a child was.
class AgeRulesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            302 | begins on the day of birth      | Header DOB=04/09/2025; Episodes DECOM=04/09/2025 | nothing
            302 | begins the day before           | Header DOB=04/09/2025; Episodes DECOM=03/09/2025 | Episodes 0, Header 0
            302 | the earliest is pointed at      | Header DOB=04/09/2025; Episodes DECOM=02/09/2025; Episodes DECOM=01/09/2025 | Episodes 1, Header 0
            302 | no birth date                   | Header; Episodes DECOM=01/09/2025 | nothing
            302 | another child's birth date      | Header CHILD=2 DOB=04/09/2025; Episodes DECOM=01/09/2025 | nothing
            302 | no day                          | Header DOB=04/09/2025; Episodes DECOM=2025 | nothing
            302 | which is first is not known     | Header DOB=04/09/2025; Episodes DECOM=99/99/2025; Episodes DECOM=03/09/2025 | nothing
            302 | a day that is blank first       | Header DOB=04/09/2025; Episodes; Episodes DECOM=03/09/2025 | Episodes 1, Header 0
            352 | the day before the 18th birthday | Header DOB=10/05/2007; Episodes DECOM=09/05/2025 RNE=S | nothing
            352 | on the 18th birthday            | Header DOB=10/05/2007; Episodes DECOM=10/05/2025 RNE=S | Episodes 0
            352 | a change of placement           | Header DOB=10/05/2007; Episodes DECOM=11/05/2025 RNE=P | nothing
            352 | born on a leap day, 28 February | Header DOB=29/02/2008; Episodes DECOM=28/02/2026 RNE=S | nothing
            352 | born on a leap day, 1 March     | Header DOB=29/02/2008; Episodes DECOM=01/03/2026 RNE=S | Episodes 0
            352 | no birth date that can be read  | Header DOB=2007; Episodes DECOM=11/05/2025 RNE=S | nothing
            358 | J1 the day before the tenth birthday | Header DOB=10/05/2015; Episodes DECOM=09/05/2025 LS=J1 | Episodes 0, Header 0
            358 | J2                              | Header DOB=10/05/2015; Episodes DECOM=09/05/2025 LS=J2 | Episodes 0, Header 0
            358 | J3 on the tenth birthday        | Header DOB=10/05/2015; Episodes DECOM=10/05/2025 LS=J3 | nothing
            358 | another legal status            | Header DOB=10/05/2015; Episodes DECOM=09/05/2025 LS=L1 | nothing
            358 | only the episode it is said of  | Header DOB=10/05/2015; Episodes DECOM=01/05/2025 LS=C2; Episodes DECOM=09/05/2025 LS=J1 | Episodes 1, Header 0
            358 | no day                          | Header DOB=10/05/2015; Episodes LS=J1 | nothing
            359 | 18 on 30 March                  | Header DOB=30/03/2008; Episodes DECOM=01/05/2025 LS=C2 PLACE=U4 | Episodes 0
            359 | 18 on 31 March                  | Header DOB=31/03/2008; Episodes DECOM=01/05/2025 LS=C2 PLACE=U4 | nothing
            359 | V2 in a children's home         | Header DOB=30/03/2008; Episodes DECOM=01/05/2025 LS=V2 PLACE=K2 | nothing
            359 | V2 elsewhere                    | Header DOB=30/03/2008; Episodes DECOM=01/05/2025 LS=V2 PLACE=K1 | Episodes 0
            359 | another order in a children's home | Header DOB=30/03/2008; Episodes DECOM=01/05/2025 LS=C2 PLACE=K2 | Episodes 0
            359 | it ended                        | Header DOB=30/03/2008; Episodes DECOM=01/05/2025 LS=C2 PLACE=U4 DEC=31/03/2026 | nothing
            359 | its end cannot be read          | Header DOB=30/03/2008; Episodes DECOM=01/05/2025 LS=C2 PLACE=U4 DEC=soon | nothing
            359 | no birth date                   | Header; Episodes DECOM=01/05/2025 LS=C2 PLACE=U4 | nothing
            372 | the day before the tenth birthday | Header DOB=10/05/2015; Episodes DECOM=09/05/2025 PLACE=R5 | Episodes 0
            372 | on it                           | Header DOB=10/05/2015; Episodes DECOM=10/05/2025 PLACE=R5 | nothing
            372 | another placement               | Header DOB=10/05/2015; Episodes DECOM=09/05/2025 PLACE=K1 | nothing
            373 | the day before the fourth birthday | Header DOB=10/05/2021; Episodes DECOM=09/05/2025 PLACE=S1 | Episodes 0
            373 | on it                           | Header DOB=10/05/2021; Episodes DECOM=10/05/2025 PLACE=S1 | nothing
            373 | no day                          | Header DOB=10/05/2021; Episodes PLACE=S1 | nothing
            374 | the day before the 14th birthday | Header DOB=10/05/2011; Episodes DECOM=09/05/2025 PLACE=P3 | Episodes 0
            374 | on it                           | Header DOB=10/05/2011; Episodes DECOM=10/05/2025 PLACE=P3 | nothing
            374 | it ended since                  | Header DOB=10/05/2011; Episodes DECOM=09/05/2025 PLACE=P3 DEC=01/12/2025 | Episodes 0
            """)
    void beginnings_of_episodes(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            386 | adopted the day before the 18th birthday | Header DOB=10/05/2007; Episodes DEC=09/05/2025 REC=E11 | nothing
            386 | adopted on it (E11)             | Header DOB=10/05/2007; Episodes DEC=10/05/2025 REC=E11 | Episodes 0
            386 | adopted after it (E12)          | Header DOB=10/05/2007; Episodes DEC=11/05/2025 REC=E12 | Episodes 0
            386 | ended otherwise                 | Header DOB=10/05/2007; Episodes DEC=11/05/2025 REC=E8 | nothing
            386 | no last day                     | Header DOB=10/05/2007; Episodes REC=E11 | nothing
            387 | independent the day before the 14th birthday (E5) | Header DOB=10/05/2011; Episodes DEC=09/05/2025 REC=E5 | Episodes 0
            387 | the same with E6                | Header DOB=10/05/2011; Episodes DEC=09/05/2025 REC=E6 | Episodes 0
            387 | independent on it               | Header DOB=10/05/2011; Episodes DEC=10/05/2025 REC=E5 | nothing
            387 | no birth date                   | Header; Episodes DEC=10/05/2025 REC=E5 | nothing
            387 | ended otherwise                 | Header DOB=10/05/2011; Episodes DEC=09/05/2025 REC=E4A | nothing
            389 | to adult care the day before the 16th birthday | Header DOB=10/05/2009; Episodes DEC=09/05/2025 REC=E7 | Episodes 0
            389 | to adult care on it             | Header DOB=10/05/2009; Episodes DEC=10/05/2025 REC=E7 | nothing
            389 | no last day                     | Header DOB=10/05/2009; Episodes REC=E7 | nothing
            389 | ended otherwise                 | Header DOB=10/05/2009; Episodes DEC=09/05/2025 REC=E6 | nothing
            407 | guardianship the day before the 18th birthday | Header DOB=10/05/2007; Episodes DEC=09/05/2025 REC=E45 | nothing
            407 | guardianship on it              | Header DOB=10/05/2007; Episodes DEC=10/05/2025 REC=E46 | Episodes 0, Header 0
            407 | guardianship after it           | Header DOB=10/05/2007; Episodes DEC=11/05/2025 REC=E48 | Episodes 0, Header 0
            407 | E47 too, of this child alone    | Header CHILD=2 DOB=10/05/2009; Header DOB=10/05/2007; Episodes CHILD=2 DEC=10/05/2025 REC=E47; Episodes DEC=10/05/2025 REC=E47 | Episodes 1, Header 1
            407 | ended otherwise                 | Header DOB=10/05/2007; Episodes DEC=11/05/2025 REC=E41 | nothing
            460 | stayed on the day before the 18th birthday | Header DOB=10/05/2007; Episodes DEC=09/05/2025 REC=E17 | Episodes 0
            460 | stayed on from it               | Header DOB=10/05/2007; Episodes DEC=10/05/2025 REC=E17 | nothing
            460 | no birth date                   | Header; Episodes DEC=09/05/2025 REC=E17 | nothing
            460 | a last day that cannot be read  | Header DOB=10/05/2007; Episodes DEC=9/5/2025 REC=E17 | nothing
            460 | ended otherwise                 | Header DOB=10/05/2007; Episodes DEC=09/05/2025 REC=E8 | nothing
            234 | to custody the day before the tenth birthday | Header DOB=10/05/2015; Episodes DECOM=01/04/2025 DEC=09/05/2025 REASON_PLACE_CHANGE=CUSTOD | Episodes 0, Header 0
            234 | to custody on it                | Header DOB=10/05/2015; Episodes DECOM=01/04/2025 DEC=10/05/2025 REASON_PLACE_CHANGE=CUSTOD | nothing
            234 | the next episode tells the day  | Header DOB=10/05/2015; Episodes DECOM=01/04/2025 REASON_PLACE_CHANGE=CUSTOD; Episodes DECOM=10/05/2025 | nothing
            234 | the next episode, a day earlier | Header DOB=10/05/2015; Episodes DECOM=01/04/2025 REASON_PLACE_CHANGE=CUSTOD; Episodes DECOM=09/05/2025 | Episodes 0, Header 0
            234 | only the first day is known     | Header DOB=10/05/2015; Episodes DECOM=01/04/2025 REASON_PLACE_CHANGE=CUSTOD | Episodes 0, Header 0
            234 | another reason                  | Header DOB=10/05/2015; Episodes DECOM=01/04/2025 DEC=09/05/2025 REASON_PLACE_CHANGE=CARPL | nothing
            234 | no day at all                   | Header DOB=10/05/2015; Episodes REASON_PLACE_CHANGE=CUSTOD | nothing
            234 | no birth date                   | Header; Episodes DECOM=01/04/2025 REASON_PLACE_CHANGE=CUSTOD | nothing
            """)
    void ends_of_episodes(String rule, String what, String rows, String finds) {
        assertThat(Written.of(2026, rows).failing(rule)).isEqualTo(finds);
    }

    @ParameterizedTest(name = "{0} in the year that ends in {1}: {2} from {3}")
    @CsvSource({
        "370, 2023, P2, 15",
        "370, 2024, P2, 16",
        "371, 2023, H5, 14",
        "371, 2024, H5, 16",
        "371, 2025, K3, 16",
        "371, 2027, K3, 16",
    })
    void the_age_for_living_on_ones_own_rose(String rule, int year, String placement, int age) {
        var born = "10/05/%d".formatted(year - 1 - age);
        var rows = "Header DOB=%s; Episodes DECOM=%s/05/%d PLACE=%s";
        assertThat(Written.of(year, rows.formatted(born, "09", year - 1, placement))
                        .failing(rule))
                .isEqualTo("Episodes 0");
        assertThat(Written.of(year, rows.formatted(born, "10", year - 1, placement))
                        .failing(rule))
                .isEqualTo("nothing");
        assertThat(Written.of(year, rows.formatted(born, "09", year - 1, "U4")).failing(rule))
                .isEqualTo("nothing");
    }

    @Test
    void some_are_of_some_years() {
        assertThat(RuleBook.of(CollectionYear.ending(2024)).find("370")).isPresent();
        assertThat(RuleBook.of(CollectionYear.ending(2025)).find("370")).isEmpty();
        assertThat(RuleBook.of(CollectionYear.ending(2025)).find("234")).isEmpty();
        assertThat(RuleBook.of(CollectionYear.ending(2026)).find("234")).isPresent();
    }
}

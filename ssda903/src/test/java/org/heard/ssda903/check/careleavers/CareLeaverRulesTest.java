package org.heard.ssda903.check.careleavers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of the items on a care leaver, each with what passes and what does not.
class CareLeaverRulesTest {
    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    131 | 12/06/2006,YES,F2,B1  | passes
                    131 | 12/06/2006,rhom,0,0   | passes
                    131 | 12/06/2006,MAYBE,F2,B1 | fails
                    131 | 12/06/2006,,F2,B1     | fails
                    132 | 12/06/2006,YES,f4,B1  | passes
                    132 | 12/06/2006,NO,0,0     | passes
                    132 | 12/06/2006,YES,F3,B1  | fails
                    132 | 12/06/2006,YES,1,B1   | fails
                    132 | 12/06/2006,YES,,B1    | fails
                    133 | 12/06/2006,YES,F2,b2  | passes
                    133 | 12/06/2006,NO,0,0     | passes
                    133 | 12/06/2006,YES,F2,S2  | passes
                    133 | 12/06/2006,YES,F2,X2  | passes
                    133 | 12/06/2006,YES,F2,S1  | fails
                    133 | 12/06/2006,YES,F2,X1  | fails
                    133 | 12/06/2006,YES,F2,B   | fails
                    133 | 12/06/2006,YES,F2,    | fails
                    153 | 12/06/2006,YES,F2,B1  | passes
                    153 | 12/06/2006,,,         | passes
                    153 | 12/06/2006,?,?,?      | passes
                    153 | 12/06/2006,,F2,B1     | fails
                    153 | 12/06/2006,YES,,B1    | fails
                    153 | 12/06/2006,YES,F2,    | fails
                    344 | 12/06/2006,DIED,0,0   | passes
                    344 | 12/06/2006,RHOM,0,0   | passes
                    344 | 12/06/2006,DIED,F2,0  | fails
                    344 | 12/06/2006,RHOM,0,B1  | fails
                    344 | 12/06/2006,DIED,,0    | fails
                    344 | 12/06/2006,NO,F2,B1   | passes
                    344 | 12/06/2006,,F2,B1     | passes
                    345 | 12/06/2006,YES,0,B1   | fails
                    345 | 12/06/2006,YES,F2,0   | fails
                    345 | 12/06/2006,YES,F2,B1  | passes
                    345 | 12/06/2006,YES,,      | passes
                    345 | 12/06/2006,NO,0,0     | passes
                    347 | 02/04/2007,YES,F2,T1  | fails
                    347 | 02/04/2007,YES,F2,T2  | fails
                    347 | 02/04/2007,YES,F2,t   | fails
                    347 | 01/04/2007,YES,F2,T1  | passes
                    347 | 02/04/2007,YES,F2,D1  | passes
                    347 | ,YES,F2,T1            | passes
                    391 | 01/04/2009,YES,F2,B1  | fails
                    391 | 01/04/2009,?,,        | fails
                    391 | 01/04/2009,,F2,       | fails
                    391 | 01/04/2009,,,B1       | fails
                    391 | 01/04/2009,,,         | passes
                    391 | 31/03/2009,YES,F2,B1  | passes
                    391 | 12/06/2001,YES,F2,B1  | passes
                    391 | June,YES,F2,B1        | passes
                    """)
    void each_item_of_a_row(String code, String items, String outcome) {
        var found = GivenReturn.ending(2026)
                .with(Table.OC3, "C2,12/06/2004,YES,F2,B1", "C1," + items)
                .failing(code);
        assertThat(found).isEqualTo(outcome.equals("fails") ? List.of("OC3 1") : List.of());
    }

    @ParameterizedTest(name = "last year {0}, now {1}: {2}")
    @CsvSource({
        "DIED, YES, fails",
        "died, NO, fails",
        "DIED, '', fails",
        "DIED, X, fails",
        "DIED, DIED, passes",
        "NO, DIED, passes",
        "'', YES, passes",
    })
    void who_died_has_died(String before, String now, String outcome) {
        var found = GivenReturn.ending(2026)
                .with(Table.OC3, "C2,12/06/2006,YES,F2,B1", "C1,12/06/2006,%s,0,0".formatted(now))
                .after(GivenReturn.ending(2025).with(Table.OC3, "C1,12/06/2006,%s,0,0".formatted(before)))
                .failing("348");
        assertThat(found).isEqualTo(outcome.equals("fails") ? List.of("OC3 1") : List.of());
    }

    @ParameterizedTest(name = "born {0}, lives in {1}: {2}")
    @CsvSource({
        "31/03/2008, Z1, passes",
        "01/04/2008, Z1, fails",
        "31/03/2009, Z2, fails",
        "01/04/2009, Z1, passes",
        "12/06/2008, U1, passes",
        "12/06/2008, '', passes",
        "'', Z1, passes",
    })
    void who_turns_17_is_not_staying_put(String born, String home, String outcome) {
        var found = GivenReturn.ending(2026)
                .with(Table.HEADER, "C1,M,%s,WBRI,UN2,,".formatted(born))
                .with(Table.OC3, "C2,12/06/2008,YES,F2,Z1", "C1,12/06/2008,YES,F2,%s".formatted(home))
                .failing("3001");
        assertThat(found).isEqualTo(outcome.equals("fails") ? List.of("OC3 1") : List.of());
    }

    @Test
    void activity_codes_are_those_of_the_year() {
        assertThat(GivenReturn.ending(2018)
                        .with(Table.OC3, "C1,12/06/1999,YES,F3,B1", "C2,12/06/1999,YES,F4,B1")
                        .failing("132"))
                .containsExactly("OC3 1");
    }

    @ParameterizedTest(name = "{0} is not checked in the year that ends in {1}, and from the next on it is")
    @CsvSource({"1016, 2023", "347, 2023", "348, 2025"})
    void newer_checks_begin_in_their_year(String code, int lastWithout) {
        assertThat(RuleBook.of(CollectionYear.ending(lastWithout)).find(code)).isEmpty();
        assertThat(RuleBook.of(CollectionYear.ending(lastWithout + 1)).find(code))
                .isPresent();
    }
}

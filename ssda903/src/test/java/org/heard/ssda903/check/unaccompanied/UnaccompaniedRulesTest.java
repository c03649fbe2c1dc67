package org.heard.ssda903.check.unaccompanied;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of unaccompanied asylum-seeking children. The year is 1 April 2025 to 31 March 2026.
class UnaccompaniedRulesTest {
    private static final String HEADER = "1001,M,20/09/2007,AOTH,UN1,,";

    private static String row(String born, String ceased) {
        return "1001,M,%s,%s".formatted(born, ceased);
    }

    /// This year's and last year's return of one child, each with a row in UASC where a text is given.
    private static GivenReturn years(String now, String before) {
        var last = GivenReturn.ending(2025).with(Table.HEADER, HEADER).with(Table.UASC);
        var given = GivenReturn.ending(2026).with(Table.HEADER, HEADER).with(Table.UASC);
        if (!now.equals("none")) {
            given.with(Table.UASC, row("20/09/2007", now));
        }
        if (!before.equals("none")) {
            last.with(Table.UASC, row("20/09/2007", before));
        }
        return given.after(last);
    }

    @ParameterizedTest(name = "born {0}, ceased {1}: 104 {2}, 304 {3}")
    @CsvSource({
        "20/09/2007, '', false, false",
        "20/09/2007, 20/09/2025, false, false",
        "20/09/2007, 21/09/2025, false, true",
        "20/09/2007, 31/03/2025, true, false",
        "20/09/2007, 01/04/2025, false, false",
        "20/09/2009, 20/09/2027, false, false",
        "20/09/2007, 31/06/2025, true, false",
        "20/09/2007, later, true, false",
        "29/02/2008, 01/03/2026, false, false",
        "29/02/2008, 02/03/2026, false, true",
        "'', 21/09/2025, false, false",
        "31/02/2007, 21/09/2025, false, false",
    })
    void the_day_it_ceased_is_one_up_to_the_18th_birthday(String born, String ceased, boolean noDay, boolean tooLate) {
        var given = GivenReturn.ending(2026).with(Table.UASC, row(born, ceased));
        assertThat(given.failing("104")).as("104").hasSize(noDay ? 1 : 0);
        assertThat(given.failing("304")).as("304").hasSize(tooLate ? 1 : 0);
    }

    @ParameterizedTest(name = "in UASC last year, ceased {0}: 205A {1}")
    @CsvSource({
        "20/01/2025, false",
        "01/04/2024, false",
        "31/03/2025, false",
        "31/03/2024, true",
        "20/09/2025, true",
        "'', true",
        "31/02/2025, false",
    })
    void who_is_in_the_table_no_more_ceased_last_year(String before, boolean fails) {
        var given = years("none", before);
        assertThat(given.failing("205A")).containsExactly(fails ? new String[] {"Header 0"} : new String[0]);
        assertThat(years("20/09/2025", before).failing("205A")).isEmpty();
    }

    @ParameterizedTest(name = "a care leaver: {0}, in care until {1}: 205A {2}")
    @CsvSource({
        "yes, 31/03/2025, false",
        "yes, 01/04/2025, true",
        "yes, March, true",
        "no, 31/03/2025, true",
    })
    void a_care_leaver_who_was_not_looked_after_may_not_be_in_the_table(String leaver, String until, boolean fails) {
        var given = years("none", "").with(Table.EPISODES, "1001,12/07/2024,S,C2,N8,U6,PR1,%s,E8,,,,".formatted(until));
        if (leaver.equals("yes")) {
            given.with(Table.OC3, "1001,20/09/2007,YES,F2,B1");
        }
        assertThat(given.failing("205A")).hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "ceases {0}, last year {1}: 205B {2}")
    @CsvSource({
        "20/09/2025, 20/09/2025, false",
        "03/08/2025, 20/09/2025, false",
        "01/04/2025, 20/09/2025, false",
        "31/03/2025, 20/09/2025, true",
        "01/04/2026, 20/09/2025, true",
        "'', 20/09/2025, true",
        "20/09/2025, '', true",
        "20/09/2025, 19/09/2025, true",
        "20/01/2025, 20/01/2025, true",
        "31/06/2025, 20/09/2025, false",
        "20/09/2025, 31/06/2025, false",
        "20/09/2025, none, false",
        "none, 20/09/2025, false",
    })
    void whose_status_went_on_had_the_18th_birthday_for_its_end(String now, String before, boolean fails) {
        assertThat(years(now, before).failing("205B"))
                .containsExactly(fails ? new String[] {"Header 0", "UASC 0"} : new String[0]);
    }

    @ParameterizedTest(name = "born {0} now and {1} last year: 205B {2}")
    @CsvSource({
        "'', 20/09/2007, false",
        "'', 21/09/2007, true",
        "20/09/2007, 21/09/2007, false",
        "'', '', false",
    })
    void without_a_birth_date_last_years_is_asked(String born, String bornBefore, boolean fails) {
        assertThat(GivenReturn.ending(2026)
                        .with(Table.HEADER, HEADER)
                        .with(Table.UASC, row(born, "20/09/2025"))
                        .after(GivenReturn.ending(2025)
                                .with(Table.HEADER, HEADER)
                                .with(Table.UASC, row(bornBefore, "20/09/2025")))
                        .failing("205B"))
                .hasSize(fails ? 2 : 0);
    }

    @Test
    void a_child_becomes_unaccompanied_in_the_first_year_they_are_returned() {
        assertThat(years("20/09/2025", "none").failing("205D")).containsExactly("Header 0");
        assertThat(years("20/09/2025", "").failing("205D")).isEmpty();
        assertThat(years("none", "none").failing("205D")).isEmpty();
        assertThat(GivenReturn.ending(2026)
                        .with(Table.HEADER, HEADER)
                        .with(Table.UASC, row("20/09/2007", ""))
                        .after(GivenReturn.ending(2025)
                                .with(Table.HEADER, "1002,M,20/09/2007,AOTH,UN1,,")
                                .with(Table.UASC))
                        .failing("205D"))
                .as("a child who was not returned last year")
                .isEmpty();
    }

    @Test
    void who_stands_in_the_table_has_the_status_so_a_day_alone_cannot_be() {
        for (var code : new String[] {"303", "205C"}) {
            assertThat(years("20/09/2025", "none").report(code).outcomes().values())
                    .as(code)
                    .containsExactly(new Outcome.Passed());
        }
    }
}

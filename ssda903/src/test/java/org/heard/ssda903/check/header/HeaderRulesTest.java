package org.heard.ssda903.check.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the checks say of a child's row in the header, each with what passes and what does not.
class HeaderRulesTest {
    private static GivenReturn header(int year, String... rows) {
        return GivenReturn.ending(year).with(Table.HEADER, rows);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    101 | C1,M,12/06/2015,WBRI,UN2,, | passes
                    101 | C1,f,12/06/2015,WBRI,UN2,, | passes
                    101 | C1, U ,12/06/2015,WBRI,UN2,, | passes
                    101 | C1,1,12/06/2015,WBRI,UN2,, | fails
                    101 | C1,X,12/06/2015,WBRI,UN2,, | fails
                    101 | C1,,12/06/2015,WBRI,UN2,, | fails
                    102 | C1,M,29/02/2016,WBRI,UN2,, | passes
                    102 | C1,M,29/02/2015,WBRI,UN2,, | fails
                    102 | C1,M,2015-06-12,WBRI,UN2,, | fails
                    102 | C1,M,12/06/15,WBRI,UN2,, | fails
                    102 | C1,M,,WBRI,UN2,, | fails
                    103 | C1,M,12/06/2015,WBRI,UN2,, | passes
                    103 | C1,M,12/06/2015,nobt,UN2,, | passes
                    103 | C1,M,12/06/2015,WELSH,UN2,, | fails
                    103 | C1,M,12/06/2015,,UN2,, | fails
                    168 | C1,M,12/06/2015,WBRI,A123456789012,, | passes
                    168 | C1,M,12/06/2015,WBRI,a12345678901b,, | passes
                    168 | C1,M,12/06/2015,WBRI,UN5,, | passes
                    168 | C1,M,12/06/2015,WBRI,,, | passes
                    168 | C1,M,12/06/2015,WBRI,UN6,, | fails
                    168 | C1,M,12/06/2015,WBRI,I123456789012,, | fails
                    168 | C1,M,12/06/2015,WBRI,A12345678901,, | fails
                    168 | C1,M,12/06/2015,WBRI,A1234567890123,, | fails
                    209 | C1,M,31/08/2020,WBRI,UN1,, | fails
                    209 | C1,M,01/09/2020,WBRI,UN1,, | passes
                    209 | C1,M,31/08/2020,WBRI,UN2,, | passes
                    209 | C1,M,31/08/2020,WBRI,,, | passes
                    209 | C1,M,,WBRI,UN1,, | passes
                    232 | C1,U,12/06/2015,WBRI,UN2,, | fails
                    232 | C1,u,12/06/2015,WBRI,UN2,, | fails
                    232 | C1,M,12/06/2015,WBRI,UN2,, | passes
                    232 | C1,,12/06/2015,WBRI,UN2,, | passes
                    301 | C1,M,31/03/2026,WBRI,UN1,, | passes
                    301 | C1,M,01/04/2026,WBRI,UN1,, | fails
                    301 | C1,M,,WBRI,UN1,, | passes
                    351 | C1,M,31/03/2000,WBRI,UN5,, | fails
                    351 | C1,M,01/04/2000,WBRI,UN5,, | passes
                    351 | C1,M,2000,WBRI,UN5,, | passes
                    """)
    void each_item_of_a_row(String code, String row, String outcome) {
        var found = header(2026, row).failing(code);
        assertThat(found).isEqualTo(outcome.equals("fails") ? List.of("Header 0") : List.of());
    }

    @Test
    void sex_was_1_or_2_up_to_2023_24() {
        assertThat(header(
                                2024,
                                "C1,1,12/06/2015,WBRI,UN2,,",
                                "C2,2,12/06/2015,WBRI,UN2,,",
                                "C3,M,12/06/2015,WBRI,UN2,,")
                        .failing("101"))
                .containsExactly("Header 2");
    }

    @Test
    void school_age_is_told_by_the_collection() {
        assertThat(header(2025, "C1,M,31/08/2019,WBRI,UN1,,", "C2,M,01/09/2019,WBRI,UN1,,")
                        .failing("209"))
                .containsExactly("Header 0");
    }

    @Test
    void who_is_an_unaccompanied_child_is_told_by_the_table_of_them() {
        var alone = header(2026, "C1,M,12/06/2009,AOTH,UN2,,");
        assertThat(alone.report("105").outcomes().values())
                .containsExactly(new Outcome.CouldNotRun("No file holds UASC."));
        assertThat(alone.with(Table.UASC).report("105").outcomes().values()).containsExactly(new Outcome.Passed());
    }

    @Test
    void an_unaccompanied_child_under_eleven_is_looked_at_again() {
        assertThat(header(
                                2026,
                                "C1,M,31/03/2015,AOTH,UN2,,",
                                "C2,M,01/04/2015,AOTH,UN2,,",
                                "C3,M,01/04/2015,AOTH,UN2,,",
                                "C4,M,,AOTH,UN2,,")
                        .with(Table.UASC, "C1,M,31/03/2015,", "C2,M,01/04/2015,", "C4,M,,")
                        .failing("231"))
                .containsExactly("Header 1");
    }

    @Test
    void a_pupil_number_is_one_childs() {
        assertThat(header(
                                2026,
                                "C1,M,12/06/2015,WBRI,A123456789012,,",
                                "C2,M,12/06/2015,WBRI,B123456789012,,",
                                "C3,M,12/06/2015,WBRI,a123456789012,,",
                                "C4,M,12/06/2015,WBRI,UN2,,",
                                "C5,M,12/06/2015,WBRI,UN2,,",
                                "C6,M,12/06/2015,WBRI,,,",
                                "C7,M,12/06/2015,WBRI,,,",
                                "C8,M,12/06/2015,WBRI,A-77,,",
                                "C9,M,12/06/2015,WBRI, a-77,,")
                        .failing("444"))
                .containsExactly("Header 0", "Header 2", "Header 7", "Header 8");
    }

    @Test
    void a_child_of_the_header_has_an_episode_or_is_a_care_leaver() {
        var given =
                header(2026, "C1,M,12/06/2009,WBRI,UN2,,", "C2,M,12/06/2007,WBRI,UN2,,", "C3,M,12/06/2009,WBRI,UN2,,");
        assertThat(given.failing("EPI")).as("no other table").containsExactly("Header 0", "Header 1", "Header 2");
        assertThat(given.with(Table.EPISODES, "C1,12/07/2025,S,C2,N1,U6,PR1,,,,,,")
                        .with(Table.OC3, "C2,12/06/2007,YES,F2,B1")
                        .failing("EPI"))
                .containsExactly("Header 2");
    }

    @ParameterizedTest(name = "{0} is not checked in the year that ends in {1}, and from the next on it is")
    @CsvSource({"231, 2024", "232, 2024", "444, 2025"})
    void newer_checks_begin_in_their_year(String code, int lastWithout) {
        assertThat(RuleBook.of(CollectionYear.ending(lastWithout)).find(code)).isEmpty();
        assertThat(RuleBook.of(CollectionYear.ending(lastWithout + 1)).find(code))
                .isPresent();
    }
}

package org.heard.ssda903.check.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the checks say of orders that deprive a child of liberty. The year is 1 April 2026 to 31 March
/// 2027; a child is 1001, born on 12 June 2011.
class LibertyRulesTest {
    private static GivenReturn orders(String... rows) {
        return GivenReturn.ending(2027).with(Table.DEPRIVATION_OF_LIBERTY, rows);
    }

    private static String order(String from, String to) {
        return "1001,12/06/2011,%s,%s".formatted(from, to);
    }

    private static String episode(String from, String place, String to) {
        return "1001,%s,S,C2,N1,%s,PR1,%s,,,,,".formatted(from, place, to);
    }

    @ParameterizedTest(name = "{0} is asked from 2026/27")
    @ValueSource(strings = {"700", "701", "702", "703", "704", "705", "706", "707", "708", "709", "710"})
    void they_are_asked_once_orders_are_collected(String code) {
        assertThat(RuleBook.of(CollectionYear.ending(2026)).find(code)).isEmpty();
        assertThat(RuleBook.of(CollectionYear.ending(2027)).find(code)).isPresent();
    }

    @ParameterizedTest(name = "{0}: from {1} to {2} fails: {3}")
    @CsvSource({
        "700, '', '', true",
        "700, 31/06/2026, '', true",
        "700, 05/06/2026, '', false",
        "701, 05/06/2026, 31/06/2026, true",
        "701, 05/06/2026, '', false",
        "701, '', 06/06/2026, false",
        "702, 05/06/2026, 04/06/2026, true",
        "702, 05/06/2026, 05/06/2026, true",
        "702, 05/06/2026, 06/06/2026, false",
        "702, 05/06/2026, '', false",
        "702, '', 04/06/2026, false",
        "703, 01/04/2027, '', true",
        "703, 31/03/2027, '', false",
        "703, '', '', false",
        "704, 05/06/2025, 31/03/2026, true",
        "704, 05/06/2025, 01/04/2026, false",
        "704, 05/06/2026, 31/03/2027, false",
        "704, 05/06/2026, 01/04/2027, true",
        "704, 05/06/2026, '', false",
        "704, 05/06/2026, 31/04/2027, false",
        "708, 11/06/2011, '', true",
        "708, 12/06/2011, '', true",
        "708, 13/06/2011, '', false",
        "708, '', '', false",
    })
    void one_order_by_itself(String code, String from, String to, boolean fails) {
        assertThat(orders(order(from, to)).failing(code)).hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} to {1} and {2} to {3}: the row that fails is {4}")
    @CsvSource({
        "01/06/2026, '', 04/06/2026, 07/06/2026, DoLo 1",
        "01/06/2026, 05/06/2026, 04/06/2026, 07/06/2026, DoLo 1",
        "01/06/2026, 05/06/2026, 05/06/2026, '', ''",
        "06/06/2026, '', 01/06/2026, 05/06/2026, ''",
        "'', '', 01/06/2026, 05/06/2026, ''",
    })
    void an_order_begins_when_no_other_is_in_force(String from, String to, String from2, String to2, String failing) {
        assertThat(String.join("", orders(order(from, to), order(from2, to2)).failing("705")))
                .isEqualTo(failing);
    }

    @Test
    void an_order_in_force_when_last_year_ended_is_the_first_of_this() {
        var given = orders("same,,12/02/2026,", "other,,30/05/2026,", "other,,29/05/2026,30/05/2026")
                .after(GivenReturn.ending(2027)
                        .with(
                                Table.DEPRIVATION_OF_LIBERTY,
                                "same,,12/02/2026,",
                                "other,,12/02/2026,",
                                "none,,12/02/2026,"))
                .with(Table.HEADER, "none,M,12/06/2011,WBRI,UN1,,")
                .with(Table.EPISODES, "none,12/06/2024,S,C2,N1,K2,PR4,,,,,,");
        assertThat(given.failing("706")).containsExactly("Header 0", "DoLo 2");
    }

    @Test
    void a_start_that_cannot_be_read_may_be_last_years() {
        var before = GivenReturn.ending(2027).with(Table.DEPRIVATION_OF_LIBERTY, "C1,,12/02/2026,");
        assertThat(orders("C1,,12.02.2026,").after(before).failing("706")).isEmpty();
        assertThat(orders("C1,,,").after(before).failing("706")).containsExactly("DoLo 0");
    }

    @ParameterizedTest(name = "in force {0} to {1}, in care {2} to {3}: fails {4}")
    @CsvSource({
        "05/05/2026, '', 01/05/2026, '', false",
        "05/05/2026, '', 01/05/2026, 10/06/2026, true",
        "05/05/2026, 10/06/2026, 01/05/2026, 10/06/2026, false",
        "05/05/2026, 11/06/2026, 01/05/2026, 10/06/2026, true",
        "30/04/2026, '', 01/05/2026, '', true",
        "'', '', 01/05/2026, 10/06/2026, false",
        "05/05/2026, '', '', 10/06/2026, false",
    })
    void an_order_ends_with_care(String from, String to, String began, String ended, boolean fails) {
        assertThat(orders(order(from, to))
                        .with(Table.EPISODES, episode(began, "K2", ended))
                        .failing("707"))
                .hasSize(fails ? 1 : 0);
    }

    @ParameterizedTest(name = "in {0} {1} to {2}, in force {3} to {4}: 709 {5}, 710 {6}")
    @CsvSource({
        "K2, 01/05/2026, '', 05/05/2026, 06/05/2026, false, false",
        "Z12, 01/05/2026, '', 05/05/2026, 06/05/2026, false, false",
        "Z13, 01/05/2026, '', 05/05/2026, 06/05/2026, false, false",
        "Z11, 01/05/2026, '', 05/05/2026, 06/05/2026, true, false",
        "U6, 01/05/2026, '', 05/05/2026, 06/05/2026, true, false",
        "K1, 01/05/2026, '', 05/05/2026, 06/05/2026, true, true",
        "K3, 01/05/2026, 10/06/2026, 05/05/2026, 06/05/2026, true, true",
        "P1, 01/05/2026, 10/06/2026, 05/05/2026, 06/05/2026, true, true",
        "r5, 01/05/2026, 10/06/2026, 05/05/2026, 06/05/2026, true, true",
        "K1, 01/05/2026, 10/06/2026, 09/06/2026, 12/06/2026, true, true",
        "K1, 01/05/2026, 10/06/2026, 10/06/2026, 12/06/2026, false, false",
        "K1, 01/05/2026, 10/06/2026, 12/04/2026, 02/05/2026, true, true",
        "K1, 01/05/2026, 10/06/2026, 12/04/2026, 01/05/2026, false, false",
        "K1, 01/05/2026, 10/06/2026, 12/04/2026, 12/07/2026, true, true",
        "K1, 01/05/2026, '', 05/05/2026, '', true, true",
        "K1, 01/05/2026, '', 05/05/2026, 31/06/2026, false, false",
        "K1, 01/05/2026, 10/06/2026, 09/06/2026, '', true, true",
        "K1, 01/05/2026, 10/06/2026, 10/06/2026, '', false, false",
        "U6, 01/05/2026, '', 05/05/2026, '', true, false",
        "K2, 01/05/2026, '', 05/05/2026, '', false, false",
        "K1, 01/05/2026, '', '', 06/05/2026, false, false",
        "K1, 01/05/2026, 31/06/2026, 05/05/2026, 06/05/2026, false, false",
        "K1, '', '', 05/05/2026, 06/05/2026, false, false",
        "'', 01/05/2026, '', 05/05/2026, 06/05/2026, false, false",
        "Q9, 01/05/2026, '', 05/05/2026, 06/05/2026, false, false",
    })
    void a_child_deprived_of_liberty_lives_where_that_can_be(
            String place, String placed, String left, String from, String to, boolean unexpected, boolean impossible) {
        var given = orders(order(from, to)).with(Table.EPISODES, episode(placed, place, left));
        var both = new String[] {"Episodes 0", "DoLo 0"};
        assertThat(given.failing("709")).as("709").containsExactly(unexpected ? both : new String[0]);
        assertThat(given.failing("710")).as("710").containsExactly(impossible ? both : new String[0]);
    }
}

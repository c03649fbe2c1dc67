package org.heard.ssda903.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days of which parts are not known.
class UncertainDayTest {
    @ParameterizedTest(name = "{0} is at the latest {1}")
    @CsvSource({
        "17/06/2001, 17/06/2001",
        "zz/02/2024, 29/02/2024",
        "ZZ/02/2023, 28/02/2023",
        "zz/zz/1993, 31/12/1993",
        "05/zz/2020, 05/12/2020",
        "31/zz/2020, 31/12/2020",
        "zz/zz/zzzz, ''",
        "29/02/zzzz, ''",
        "05/zz/ZZZZ, ''",
    })
    void the_latest_day_it_can_have_been_is_told_while_the_year_is_known(String text, String latest) {
        var day = Kind.UNCERTAIN_DAY.find(text).orElseThrow();
        assertThat(day.latest().map(Days::write).orElse("")).isEqualTo(latest);
        assertThat(day).hasToString(text.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0} is no day")
    @ValueSource(
            strings = {
                "xx/10/2011",
                "zz/zz/zz",
                "01/13/2000",
                "32/zz/2020",
                "zz/13/2020",
                "31/04/zzzz",
                "zz/05/1899",
                "z/z/zzzz",
                "zz-05-2010"
            })
    void anything_else_cannot_be_read(String text) {
        assertThat(Kind.UNCERTAIN_DAY.find(text)).isEmpty();
    }
}

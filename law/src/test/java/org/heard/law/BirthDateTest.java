package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ages on the day, the day before and the day after.
class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-10, 2026-03-09, 3",
        "2022-03-10, 2026-03-10, 4",
        "2022-03-10, 2026-03-11, 4",
        "2012-02-29, 2026-02-28, 13",
        "2012-02-29, 2026-03-01, 14",
        "2012-02-29, 2028-02-28, 15",
        "2012-02-29, 2028-02-29, 16"
    })
    void a_child_is_a_year_older_on_the_birthday(LocalDate born, LocalDate day, int age) {
        assertThat(BirthDate.stated(born).ageOn(day)).isEqualTo(age);
    }
}

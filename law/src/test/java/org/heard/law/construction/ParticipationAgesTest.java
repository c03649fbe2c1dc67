package org.heard.law.construction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SSDA903, REVIEW_CODE by age.
class ParticipationAgesTest {
    @ParameterizedTest
    @CsvSource({
        "2022-03-10, 2026-03-09, true, false",
        "2022-03-10, 2026-03-10, false, true",
        "2022-03-10, 2026-03-11, false, true",
        "2020-02-29, 2024-02-28, true, false",
        "2020-02-29, 2024-02-29, false, true"
    })
    void pn0_is_for_a_review_before_the_fourth_birthday_and_the_others_from_it_on(
            LocalDate born, LocalDate reviewed, boolean pn0, boolean others) {
        var birth = BirthDate.stated(born);
        assertThat(ParticipationAges.mayBeUsed("PN0", birth, reviewed)).isEqualTo(pn0);
        for (int i = 1; i <= 7; i++) {
            assertThat(ParticipationAges.mayBeUsed("PN" + i, birth, reviewed))
                    .as("PN" + i)
                    .isEqualTo(others);
        }
    }

    @Test
    void what_is_no_code_may_never_be_used() {
        var birth = BirthDate.stated(LocalDate.of(2015, 3, 10));
        for (var code : new String[] {"PN8", "pn1", "PN", "PN11", ""}) {
            assertThat(ParticipationAges.mayBeUsed(code, birth, LocalDate.of(2026, 3, 10)))
                    .as(code)
                    .isFalse();
        }
    }
}

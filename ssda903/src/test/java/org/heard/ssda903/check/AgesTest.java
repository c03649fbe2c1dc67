package org.heard.ssda903.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
    @ParameterizedTest(name = "born {0}: turns {1} on {2}")
    @CsvSource({
        "2010-06-12, 16, 2026-06-12",
        "2010-06-12, 0, 2010-06-12",
        "2008-02-29, 16, 2024-02-29",
        "2008-02-29, 17, 2025-03-01",
        "2008-02-29, 18, 2026-03-01",
        "2008-02-28, 18, 2026-02-28",
    })
    void a_child_turns_an_age_on_the_birthday(LocalDate born, int age, LocalDate birthday) {
        assertThat(Ages.birthday(born, age)).isEqualTo(birthday);
        assertThat(Ages.hasTurned(born, age, birthday.minusDays(1))).isFalse();
        assertThat(Ages.hasTurned(born, age, birthday)).isTrue();
        assertThat(Ages.on(born, birthday.minusDays(1))).isEqualTo(age - 1);
        assertThat(Ages.on(born, birthday)).isEqualTo(age);
    }
}

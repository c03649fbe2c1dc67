package org.heard.tellings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When what an adult wrote may appear in a child's space.
class ReleaseTimesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-06-15T12:00, 2026-06-15T12:00", // Monday noon: at once
        "2026-06-15T07:59, 2026-06-15T08:00",
        "2026-06-15T08:00, 2026-06-15T08:00",
        "2026-06-15T18:59, 2026-06-15T18:59",
        "2026-06-15T19:00, 2026-06-16T08:00",
        "2026-06-18T23:00, 2026-06-19T08:00", // Thursday night: Friday morning will do
        "2026-06-19T11:59, 2026-06-19T11:59",
        "2026-06-19T12:00, 2026-06-22T08:00", // Friday noon: Monday
        "2026-06-20T10:00, 2026-06-22T08:00",
        "2026-06-21T23:59, 2026-06-22T08:00",
        "2026-10-24T10:00, 2026-10-26T08:00", // the clocks go back in between
    })
    void not_in_the_night_and_not_from_friday_noon_on(String written, String released) {
        assertThat(ReleaseTimes.from(LocalDateTime.parse(written).atZone(LONDON).toInstant()))
                .isEqualTo(LocalDateTime.parse(released).atZone(LONDON).toInstant());
    }
}

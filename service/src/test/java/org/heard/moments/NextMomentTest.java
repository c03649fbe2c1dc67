package org.heard.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.heard.HeardTest;
import org.heard.access.Self;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// When what an adult wrote appears in a child's space, where it may not at once.
class NextMomentTest extends HeardTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired
    private Moments moments;

    @ParameterizedTest
    @CsvSource({
        "2026-06-15T12:07, 2026-06-15T12:07", // Monday noon: at once
        "2026-06-15T07:59, 2026-06-15T08:00",
        "2026-06-15T08:00, 2026-06-15T08:00",
        "2026-06-15T19:59, 2026-06-15T19:59",
        "2026-06-15T20:00, 2026-06-16T08:00",
        "2026-06-18T23:00, 2026-06-19T08:00", // Thursday night: Friday morning will do
        "2026-06-19T11:59, 2026-06-19T11:59",
        "2026-06-19T12:00, 2026-06-22T08:00", // Friday noon: Monday
        "2026-06-21T23:59, 2026-06-22T08:00",
        "2026-10-24T10:00, 2026-10-26T08:00", // the clocks go back in between
        "2026-07-01T10:00, 2026-07-02T08:00", // a day the child marked
    })
    void not_in_the_night_nor_from_friday_noon_nor_on_a_hard_day(String written, String released) {
        var ash = story.child("Ash Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        var now = LocalDateTime.parse(written).atZone(LONDON);
        here(() -> moments.mark(
                new Self(story.organisation(), ash.id(), Self.Way.PLAYED), NOW, LocalDate.of(2026, 7, 1), false));
        assertThat(here(() -> moments.next(now.toInstant(), now.toLocalDate(), ash.id())))
                .isEqualTo(LocalDateTime.parse(released).atZone(LONDON).toInstant());
    }
}

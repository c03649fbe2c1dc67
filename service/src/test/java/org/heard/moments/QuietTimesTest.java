package org.heard.moments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When nothing new goes to a child, in London's time: in summer it is an hour ahead.
class QuietTimesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-19T11:59, ",
        "2026-06-19T12:00, FRIDAY_AFTERNOON",
        "2026-06-20T10:00, FRIDAY_AFTERNOON",
        "2026-06-21T23:00, FRIDAY_AFTERNOON",
        "2026-06-22T07:59, QUIET_HOURS",
        "2026-06-22T08:00, ",
        "2026-06-22T19:59, ",
        "2026-06-22T20:00, QUIET_HOURS",
        "2026-06-23T00:00, QUIET_HOURS",
        "2026-01-13T08:00, ",
        "2026-03-02T12:00, HARD_DAY",
        "2027-03-02T12:00, HARD_DAY",
        "2026-06-24T12:00, HARD_DAY",
        "2027-06-24T12:00, ",
        "2027-02-28T12:00, HARD_DAY"
    })
    void nothing_new_in_these_times(LocalDateTime there, TooSoon why) {
        var hard = List.of(day("2016-03-02", true), day("2026-06-24", false), day("2024-02-29", true));
        assertThat(QuietTimes.UNLESS_SAID
                        .why(there.atZone(ZoneId.of("Europe/London")).toInstant(), hard)
                        .orElse(null))
                .isEqualTo(why);
    }

    @Test
    void an_hour_of_the_day_is_read_as_people_type_it() {
        assertThat(Moments.time(" 8:30 ")).hasToString("Optional[08:30]");
        assertThat(Moments.time("20.00")).hasToString("Optional[20:00]");
        assertThat(Moments.time("25:00")).isEmpty();
        assertThat(Moments.time("evening")).isEmpty();
    }

    private static HardDay day(String on, boolean eachYear) {
        return new HardDay(new UUID(0, 1), LocalDate.parse(on), eachYear);
    }
}

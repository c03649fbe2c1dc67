package org.heard.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is on duty at a time, and when nobody is.
class HoursTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 15);
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);

    private static Contact contact(
            String from, String to, Set<DayOfWeek> days, LocalDate first, @Nullable LocalDate gone) {
        return new Contact(
                ContactId.next(),
                1,
                "Duty",
                "duty@example.org",
                "",
                Optional.empty(),
                false,
                days,
                new Hours(LocalTime.parse(from), LocalTime.parse(to)),
                first,
                Optional.ofNullable(gone));
    }

    private static Contact always(String from, String to) {
        return contact(from, to, ALL, MONDAY.minusYears(1), null);
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, 08:59, false",
        "09:00, 17:00, 09:00, true",
        "09:00, 17:00, 16:59, true",
        "09:00, 17:00, 17:00, false",
        "17:00, 08:30, 16:59, false",
        "17:00, 08:30, 17:00, true",
        "17:00, 08:30, 23:59, true",
        "17:00, 08:30, 00:00, true",
        "17:00, 08:30, 08:29, true",
        "17:00, 08:30, 08:30, false",
        "00:00, 00:00, 00:00, true",
        "00:00, 00:00, 23:59, true",
        "18:00, 00:00, 23:59, true",
        "18:00, 00:00, 00:00, false"
    })
    void from_the_minute_it_begins_to_the_minute_before_it_ends(String from, String to, String at, boolean on) {
        assertThat(always(from, to).isOn(MONDAY.atTime(LocalTime.parse(at)))).isEqualTo(on);
    }

    @Test
    void a_duty_over_midnight_belongs_to_the_day_it_begins() {
        var fridays = contact("22:00", "06:00", Set.of(DayOfWeek.FRIDAY), MONDAY, null);
        var friday = MONDAY.plusDays(4);
        assertThat(fridays.isOn(friday.atTime(5, 0))).as("the morning before").isFalse();
        assertThat(fridays.isOn(friday.atTime(22, 0))).isTrue();
        assertThat(fridays.isOn(friday.plusDays(1).atTime(5, 59))).isTrue();
        assertThat(fridays.isOn(friday.plusDays(1).atTime(22, 0))).isFalse();
    }

    @Test
    void the_last_night_goes_on_to_its_morning() {
        var last = contact("22:00", "06:00", ALL, MONDAY, MONDAY.plusDays(1));
        assertThat(last.isOn(MONDAY.atTime(5, 0))).as("before the first night").isFalse();
        assertThat(last.isOn(MONDAY.atTime(23, 0))).isTrue();
        assertThat(last.isOn(MONDAY.plusDays(1).atTime(5, 0))).isTrue();
        assertThat(last.isOn(MONDAY.plusDays(1).atTime(23, 0))).isFalse();
    }

    @Test
    void when_nobody_is_on_duty_is_said_before_it_comes() {
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var rota = List.of(
                contact("08:30", "17:00", weekdays, MONDAY, null), contact("17:00", "08:30", weekdays, MONDAY, null));
        assertThat(Gap.in(rota, MONDAY.atTime(12, 0), Period.ofDays(7)))
                .as("from Saturday morning, when Friday's night is over, to Monday")
                .containsExactly(new Gap(
                        MONDAY.plusDays(5).atTime(8, 30), MONDAY.plusDays(7).atTime(8, 30)));
    }

    @Test
    void no_gap_where_one_ends_as_the_other_begins_and_one_without_end_where_there_is_nobody() {
        var now = MONDAY.atTime(12, 0);
        assertThat(Gap.in(List.of(always("08:00", "20:00"), always("20:00", "08:00")), now, Period.ofDays(14)))
                .isEmpty();
        assertThat(Gap.in(List.of(), now, Period.ofDays(14))).containsExactly(new Gap(now, now.plusDays(14)));
        assertThat(Gap.in(List.of(always("08:00", "20:00")), now, Period.ofDays(2)))
                .containsExactly(
                        new Gap(MONDAY.atTime(20, 0), MONDAY.plusDays(1).atTime(8, 0)),
                        new Gap(
                                MONDAY.plusDays(1).atTime(20, 0),
                                MONDAY.plusDays(2).atTime(8, 0)));
    }

    @Test
    void it_agrees_with_who_is_on_duty_at_every_minute() {
        var rota = List.of(
                always("06:15", "09:00"),
                contact("22:00", "02:30", Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY), MONDAY, MONDAY.plusDays(7)),
                contact("13:00", "13:00", Set.of(DayOfWeek.WEDNESDAY), MONDAY, null));
        var now = MONDAY.atTime(11, 7);
        var gaps = Gap.in(rota, now, Period.ofDays(9));
        for (LocalDateTime at = now; at.isBefore(now.plusDays(9)); at = at.plusMinutes(1)) {
            var minute = at;
            assertThat(gaps.stream().anyMatch(gap -> !minute.isBefore(gap.from()) && minute.isBefore(gap.to())))
                    .as("%s", minute)
                    .isEqualTo(rota.stream().noneMatch(contact -> contact.isOn(minute)));
        }
    }

    @Test
    void times_are_read_as_people_type_them() {
        assertThat(Hours.read("17:00")).contains(LocalTime.of(17, 0));
        assertThat(Hours.read("8.30")).contains(LocalTime.of(8, 30));
        assertThat(Hours.read("0830")).contains(LocalTime.of(8, 30));
        assertThat(Hours.read("7")).contains(LocalTime.of(7, 0));
        assertThat(Hours.read("24:00")).contains(LocalTime.MIDNIGHT);
        assertThat(Hours.read("24:30")).isEmpty();
        assertThat(Hours.read("25")).isEmpty();
        assertThat(Hours.read("noon")).isEmpty();
    }
}

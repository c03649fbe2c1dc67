package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.law.LocalPolicy.Setting.PAPERS_TO_IRO_WORKING_DAYS;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How long a rule allows, in words and from 19 December 2025.
class IntervalTest {
    private static final LocalDate FROM = LocalDate.of(2025, 12, 19);
    private static final LocalPolicy SEVEN = LocalPolicy.defaults().with(PAPERS_TO_IRO_WORKING_DAYS, FROM, 7);

    record Case(Interval interval, String words, String to, String toOfItsOwn) {}

    static Case[] cases() {
        return new Case[] {
            new Case(Interval.workingDays(20), "20 working days", "2026-01-21", "2026-01-21"),
            new Case(Interval.workingDays(1), "1 working day", "2025-12-22", "2025-12-22"),
            new Case(Interval.workingDays(0), "0 working days", "2025-12-19", "2025-12-19"),
            new Case(Interval.workingDays(-3), "3 working days before", "2025-12-16", "2025-12-16"),
            new Case(Interval.days(28), "28 days", "2026-01-16", "2026-01-16"),
            new Case(Interval.weeks(16), "16 weeks", "2026-04-10", "2026-04-10"),
            new Case(Interval.months(3), "3 months", "2026-03-19", "2026-03-19"),
            new Case(Interval.years(75), "75 years", "2100-12-19", "2100-12-19"),
            new Case(
                    Interval.workingDays(PAPERS_TO_IRO_WORKING_DAYS),
                    "3 working days, unless the authority sets another number",
                    "2025-12-24",
                    "2026-01-02"),
            new Case(
                    Interval.workingDaysBefore(PAPERS_TO_IRO_WORKING_DAYS),
                    "3 working days before, unless the authority sets another number",
                    "2025-12-16",
                    "2025-12-10")
        };
    }

    @ParameterizedTest
    @MethodSource("cases")
    void it_says_how_long_and_counts_with_the_authoritys_number_where_it_may_set_one(Case one) {
        var calendar = WorkingDays.ofEngland();
        assertThat(one.interval().words()).isEqualTo(one.words());
        assertThat(one.interval().from(FROM, calendar, LocalPolicy.defaults()).to())
                .isEqualTo(one.to());
        assertThat(one.interval().from(FROM, calendar, SEVEN).to()).isEqualTo(one.toOfItsOwn());
    }
}

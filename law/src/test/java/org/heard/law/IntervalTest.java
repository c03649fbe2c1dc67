package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.law.LocalPolicy.Setting.PAPERS_TO_IRO_WORKING_DAYS;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// How long a rule allows, in words and from 19 December 2025.
class IntervalTest {
    private static final LocalDate FROM = LocalDate.of(2025, 12, 19);
    private static final LocalPolicy SEVEN = LocalPolicy.defaults().with(PAPERS_TO_IRO_WORKING_DAYS, FROM, 7);

    @Test
    void a_number_the_instrument_sets() {
        assertThat(told(Interval.workingDays(20))).isEqualTo("20 working days: 2026-01-21");
        assertThat(told(Interval.workingDays(1))).isEqualTo("1 working day: 2025-12-22");
        assertThat(told(Interval.workingDays(0))).isEqualTo("0 working days: 2025-12-19");
        assertThat(told(Interval.workingDays(-3))).isEqualTo("3 working days before: 2025-12-16");
        assertThat(told(Interval.days(28))).isEqualTo("28 days: 2026-01-16");
        assertThat(told(Interval.weeks(16))).isEqualTo("16 weeks: 2026-04-10");
        assertThat(told(Interval.months(3))).isEqualTo("3 months: 2026-03-19");
        assertThat(told(Interval.years(75))).isEqualTo("75 years: 2100-12-19");
    }

    @Test
    void a_number_the_authority_may_set() {
        var after = Interval.workingDays(PAPERS_TO_IRO_WORKING_DAYS);
        assertThat(told(after)).isEqualTo("3 working days, unless the authority sets another number: 2025-12-24");
        assertThat(after.from(FROM, WorkingDays.ofEngland(), SEVEN).to()).isEqualTo("2026-01-02");
        var before = Interval.workingDaysBefore(PAPERS_TO_IRO_WORKING_DAYS);
        assertThat(told(before))
                .isEqualTo("3 working days before, unless the authority sets another number: 2025-12-16");
        assertThat(before.from(FROM, WorkingDays.ofEngland(), SEVEN).to()).isEqualTo("2025-12-10");
    }

    private static String told(Interval interval) {
        return interval.words() + ": "
                + interval.from(FROM, WorkingDays.ofEngland(), LocalPolicy.defaults())
                        .to();
    }
}

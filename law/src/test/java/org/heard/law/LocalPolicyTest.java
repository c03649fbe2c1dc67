package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.law.LocalPolicy.Setting.DECISIONS_ISSUED_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.MONITORING_PERCENT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Numbers that are practice, dated.
class LocalPolicyTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void a_number_changes_from_its_day_on_and_not_before() {
        var policy = LocalPolicy.defaults()
                .with(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR.plusYears(1), 10)
                .with(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR, 7);
        assertThat(policy.value(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR.minusDays(1)))
                .isEqualTo(5);
        assertThat(policy.value(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR)).isEqualTo(7);
        assertThat(policy.value(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR.plusYears(2)))
                .isEqualTo(10);
        assertThat(LocalPolicy.defaults().value(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR))
                .isEqualTo(5);
    }

    @Test
    void setting_the_same_day_again_replaces_it() {
        var policy =
                LocalPolicy.defaults().with(MONITORING_PERCENT, NEW_YEAR, 40).with(MONITORING_PERCENT, NEW_YEAR, 60);
        assertThat(policy.value(MONITORING_PERCENT, NEW_YEAR)).isEqualTo(60);
    }

    @Test
    void a_number_that_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> LocalPolicy.defaults().with(MONITORING_PERCENT, NEW_YEAR, 101))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LocalPolicy.defaults().with(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_local_number_claims_to_be_law() {
        for (var setting : LocalPolicy.Setting.values()) {
            assertThat(setting.standing().isLaw()).as(setting.words()).isFalse();
        }
    }

    @Test
    void nothing_and_the_whole_are_numbers_too() {
        var policy = LocalPolicy.defaults()
                .with(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR, 0)
                .with(MONITORING_PERCENT, NEW_YEAR, 100);
        assertThat(policy.value(DECISIONS_ISSUED_WORKING_DAYS, NEW_YEAR)).isZero();
        assertThat(policy.value(MONITORING_PERCENT, NEW_YEAR)).isEqualTo(100);
    }
}

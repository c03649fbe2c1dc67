package org.heard.law.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.RuleBook;
import org.heard.law.RuleId;
import org.junit.jupiter.api.Test;

/// Children's Wellbeing and Schools Act 2026, section 7.
class StayingCloseTest {

    @Test
    void it_is_enacted_and_in_force_on_no_day_known() {
        var rule = RuleBook.current().rule(new RuleId("PATH-6"));
        assertThat(rule.isInForceOn(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(rule.isInForceOn(LocalDate.of(2036, 1, 1))).isFalse();
    }
}

package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.reviews.Refusal;
import org.junit.jupiter.api.Test;

/// What `reviews` refuses is said to whoever plans, whatever it is.
class WhyTest {
    @Test
    void an_earlier_meeting_that_lies_outside_care_since_the_history_was_put_right_is_said_so() {
        var refusal = new Refusal.NotLookedAfter(0, LocalDate.of(2026, 4, 28));
        assertThat(Why.of(List.of(refusal)))
                .singleElement()
                .satisfies(why -> assertThat(why.words())
                        .contains("no longer fits the child’s record")
                        .contains("Correct"));
    }

    @Test
    void what_is_refused_twice_is_said_once() {
        assertThat(Why.of(List.of(new Refusal.PlannedInThePast(0), new Refusal.PlannedInThePast(1))))
                .containsExactly(Why.PAST);
    }
}

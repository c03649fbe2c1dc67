package org.heard.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.Duty;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// The talk of the social worker and the IRO before a review: in time, late, or noted by nobody.
class TalkTest extends AmirasNextReview {
    @Test
    void that_they_spoke_is_done_in_time_or_late() {
        var plan = planned(LocalDate.of(2026, 7, 7));
        assertThat(statutory("PREP-1")).map(Duty::due).contains(LocalDate.of(2026, 6, 16));
        assertThat(here(() ->
                        plans.spoke(anna, NOW, TODAY, amira.id(), id(plan), new Talk(TODAY.plusDays(1), "", 0, ""))))
                .isEqualTo(refused(Why.NOT_YET));
        done(here(() -> plans.spoke(anna, NOW, TODAY, amira.id(), id(plan), new Talk(TODAY, "School", 0, ""))));
        assertThat(status("PREP-1", TODAY)).isEqualTo(new Status.MetOn(TODAY));
        done(here(() -> plans.spoke(
                anna, NOW, TODAY.plusDays(2), amira.id(), id(plan), new Talk(TODAY.plusDays(2), "", 1, ""))));
        assertThat(status("PREP-1", TODAY.plusDays(2))).isInstanceOf(Status.MetLate.class);
    }

    @Test
    void a_talk_that_nobody_noted_is_late_only_where_talks_are_held_completely() {
        planned(LocalDate.of(2026, 7, 7));
        assertThat(status("PREP-1", LocalDate.of(2026, 6, 17))).isInstanceOf(Status.Overdue.class);
    }
}

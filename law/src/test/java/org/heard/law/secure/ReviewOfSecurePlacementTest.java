package org.heard.law.secure;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.law.Child;
import org.heard.law.FactKind;
import org.heard.law.PlacementKind;
import org.junit.jupiter.api.Test;

/// SI 1991/1505, regulation 15.
class ReviewOfSecurePlacementTest {

    @Test
    void the_criteria_are_first_reviewed_within_a_month() {
        var asked = Child.lookedAfterFrom("2026-01-31")
                .placed(PlacementKind.SECURE, "2026-01-31")
                .on("2026-02-01");
        assertThat(asked.line("SEC-1")).isEqualTo("2026-02-28 Open");
        assertThat(asked.get("SEC-1").lastWorkingDayOnOrBefore()).isEqualTo("2026-02-27");
    }

    @Test
    void and_then_every_three_months() {
        var asked = Child.lookedAfterFrom("2026-01-31")
                .placed(PlacementKind.SECURE, "2026-01-31")
                .did(FactKind.SECURE_CRITERIA_REVIEW, "2026-02-25")
                .on("2026-05-26");
        assertThat(asked.line("SEC-2")).isEqualTo("2026-05-25 Overdue");
        assertThat(asked.get("SEC-2").lastWorkingDayOnOrBefore()).isEqualTo("2026-05-22");
    }

    @Test
    void a_child_elsewhere_has_no_such_review() {
        assertThat(Child.lookedAfterFrom("2026-01-31").on("2026-02-01").list("SEC-1"))
                .isEmpty();
    }
}

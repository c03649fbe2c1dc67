package org.heard.law.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.Child;
import org.heard.law.FactKind;
import org.heard.law.LegalStatusKind;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// SI 2005/389, regulation 36.
class AdoptionReviewsTest {
    private final Child waiting = Child.lookedAfterFrom("2025-10-01")
            .reviewed(ReviewKind.ORDINARY, "2025-10-20", "2026-01-15")
            .did(FactKind.AUTHORITY_TO_PLACE, "2026-03-31");

    @Test
    void the_first_review_is_three_months_after_authority_to_place() { // 36(1)(a)
        assertThat(waiting.on("2026-04-10").line("ADO-1")).isEqualTo("2026-06-30 Open");
    }

    @Test
    void the_ordinary_review_is_still_owed_while_the_child_waits() {
        assertThat(waiting.on("2026-04-10").line("REV-3")).isEqualTo("2026-07-15 Open");
    }

    @Test
    void later_ones_are_six_months_apart_while_the_child_waits() { // 36(1)(b)
        waiting.reviewed(ReviewKind.ADOPTION, "2026-06-20");
        assertThat(waiting.on("2026-07-01").line("ADO-2")).isEqualTo("2026-12-20 Open");
    }

    @Test
    void a_placement_order_is_authority_to_place() {
        var asked = Child.lookedAfterFrom("2025-10-01")
                .status(LegalStatusKind.PLACEMENT_ORDER, "2026-03-31")
                .on("2026-04-10");
        assertThat(asked.line("ADO-1")).isEqualTo("2026-06-30 Open");
    }

    @Test
    void once_placed_the_first_review_is_within_28_days() { // 36(3)(a)
        var asked = placed().on("2026-09-11");
        assertThat(asked.line("ADO-3")).isEqualTo("2026-10-08 Open");
        assertThat(asked.status("REV-3")).isInstanceOf(Status.NotRequired.class);
        assertThat(asked.list("ADO-1")).isEmpty();
    }

    @Test
    void the_second_is_three_months_after_and_then_six() { // 36(3)(b), (c)
        var child = placed().reviewed(ReviewKind.ADOPTION, "2026-10-07");
        assertThat(child.on("2026-10-08").line("ADO-4")).isEqualTo("2027-01-07 Open");
        child.reviewed(ReviewKind.ADOPTION, "2027-01-06");
        assertThat(child.on("2027-01-08").line("ADO-4b")).isEqualTo("2027-07-06 Open");
    }

    @Test
    void visits_are_weekly_until_the_first_review_and_then_as_it_decides() { // 36(4)
        var child = placed();
        assertThat(child.on("2026-09-11").line("ADO-5")).isEqualTo("2026-09-17 Open");
        child.did(FactKind.STATUTORY_VISIT, "2026-09-15");
        assertThat(child.on("2026-09-16").line("ADO-5")).isEqualTo("2026-09-22 Open");
        child.reviewed(ReviewKind.ADOPTION, "2026-09-20");
        assertThat(child.on("2026-10-20").status("ADO-5")).isInstanceOf(Status.NotRequired.class);
        assertThat(child.on("2026-10-20").list("VIS-1a")).isEmpty();
    }

    private static Child placed() {
        return Child.lookedAfterFrom("2025-10-01")
                .reviewed(ReviewKind.ORDINARY, "2025-10-20", "2026-01-15")
                .placed(
                        Placement.of(PlacementKind.FOSTER, LocalDate.of(2025, 10, 1))
                                .ended(LocalDate.of(2026, 9, 10)),
                        Placement.of(PlacementKind.PLACED_FOR_ADOPTION, LocalDate.of(2026, 9, 10)));
    }
}

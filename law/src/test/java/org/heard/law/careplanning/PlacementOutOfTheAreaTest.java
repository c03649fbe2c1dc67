package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.Child;
import org.heard.law.FactKind;
import org.heard.law.Known;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// SI 2010/959, regulation 11: a placement known not to be at a distance.
class PlacementOutOfTheAreaTest {
    private static final Placement NEAR =
            Placement.of(PlacementKind.CHILDRENS_HOME, LocalDate.of(2026, 1, 5)).atADistance(Known.NO);

    @Test
    void without_an_approval_it_may_lie_in_the_authoritys_own_area() {
        var asked = Child.lookedAfterFrom("2026-01-05").placed(NEAR).on("2026-01-06");
        assertThat(asked.status("PLAN-4").words())
                .isEqualTo("cannot tell without whether the placement is outside the authority's area, and how far");
        assertThat(asked.list("PLAN-4a")).isEmpty();
    }

    @Test
    void an_approval_shows_that_it_needed_one_and_had_it() {
        var asked = Child.lookedAfterFrom("2026-01-05")
                .placed(NEAR)
                .did(FactKind.OUT_OF_AREA_APPROVED, "2026-01-02")
                .on("2026-01-06");
        assertThat(asked.status("PLAN-4")).isEqualTo(new Status.MetOn(LocalDate.of(2026, 1, 2)));
    }
}

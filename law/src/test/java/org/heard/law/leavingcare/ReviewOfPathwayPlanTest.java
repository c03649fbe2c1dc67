package org.heard.law.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.heard.law.CarePeriod;
import org.heard.law.Child;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.junit.jupiter.api.Test;

/// SI 2010/2571, regulation 7.
class ReviewOfPathwayPlanTest {

    @Test
    void a_pathway_plan_is_reviewed_every_six_months() {
        var child =
                Child.lookedAfterFrom("2024-01-05").born("2010-01-30").did(FactKind.PATHWAY_PLAN_MADE, "2026-03-01");
        assertThat(child.on("2026-03-02").line("PATH-3")).isEqualTo("2026-09-01 Open");
        child.reviewed(ReviewKind.PATHWAY, "2026-08-29");
        var asked = child.on("2026-09-02");
        assertThat(asked.line("PATH-3")).isEqualTo("2027-02-28 Open");
        assertThat(asked.get("PATH-3").lastWorkingDayOnOrBefore()).isEqualTo("2027-02-26");
    }

    @Test
    void it_goes_on_after_care_until_25() {
        var child = Child.lookedAfterFrom("2020-01-05")
                .born("2005-06-01")
                .care(CarePeriod.began(LocalDate.of(2020, 1, 5)).ended(LocalDate.of(2023, 6, 1)))
                .did(FactKind.PATHWAY_PLAN_MADE, "2023-05-01");
        assertThat(child.on("2023-10-30").line("PATH-3")).isEqualTo("2023-11-01 Open");
        assertThat(child.on("2030-05-31").list("PATH-3")).hasSize(1);
        assertThat(child.on("2030-06-01").list("PATH-3")).isEmpty();
    }
}

package org.heard.law.leavingcare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.Child;
import org.heard.law.CompletedReview;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.junit.jupiter.api.Test;

/// SI 2010/2571, regulation 7.
class ReviewOfPathwayPlanTest {
    private static final LocalDate LATE = LocalDate.of(2026, 9, 2);

    private final Facts planned = Child.lookedAfterFrom("2024-01-05")
            .born("2010-01-30")
            .did(FactKind.PATHWAY_PLAN_MADE, "2026-03-01")
            .facts();

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

    @Test
    void a_review_kept_in_one_place_and_not_the_other_may_be_missing_from_either() {
        assertThat(status(planned)).isInstanceOf(Status.Overdue.class);
        var reviewsUntilJune =
                Held.<CompletedReview>completeBetween(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 30), List.of());
        assertThat(status(planned.toBuilder().reviews(reviewsUntilJune).build()))
                .isInstanceOf(Status.CannotTell.class);
        var datesUntilJune =
                Held.<LocalDate>completeBetween(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 6, 30), List.of());
        assertThat(status(planned.toBuilder()
                        .dates(FactKind.PATHWAY_REVIEWED, datesUntilJune)
                        .build()))
                .isInstanceOf(Status.CannotTell.class);
    }

    @Test
    void what_was_kept_from_a_later_day_on_in_one_place_may_be_missing_before_it() {
        var datesSinceJune = Held.<LocalDate>completeFrom(LocalDate.of(2026, 6, 1), List.of());
        assertThat(status(planned.toBuilder()
                        .dates(FactKind.PATHWAY_REVIEWED, datesSinceJune)
                        .build()))
                .isInstanceOf(Status.CannotTell.class);
        var reviewsSinceJune = Held.<CompletedReview>completeFrom(LocalDate.of(2026, 6, 1), List.of());
        assertThat(status(planned.toBuilder().reviews(reviewsSinceJune).build()))
                .isInstanceOf(Status.CannotTell.class);
    }

    @Test
    void where_only_one_is_kept_that_one_decides() {
        assertThat(status(planned.toBuilder()
                        .dates(FactKind.PATHWAY_REVIEWED, Held.notHeld())
                        .build()))
                .isInstanceOf(Status.Overdue.class);
        assertThat(status(planned.toBuilder().reviews(Held.notHeld()).build())).isInstanceOf(Status.Overdue.class);
        assertThat(status(planned.toBuilder()
                        .reviews(Held.notHeld())
                        .dates(FactKind.PATHWAY_REVIEWED, Held.notHeld())
                        .build()))
                .isInstanceOf(Status.CannotTell.class);
    }

    private static Status status(Facts facts) {
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), LATE).stream()
                .filter(duty -> duty.rule().id().value().equals("PATH-3"))
                .findFirst()
                .orElseThrow()
                .status(LATE);
    }
}

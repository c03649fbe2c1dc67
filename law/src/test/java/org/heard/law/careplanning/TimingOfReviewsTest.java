package org.heard.law.careplanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.CompletedReview;
import org.heard.law.Duty;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.LocalPolicy;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SI 2010/959, regulation 33(1) and (2).
class TimingOfReviewsTest {

    @ParameterizedTest(name = "33(1): looked after from {0}, first review by {1}")
    @CsvSource({
        "2025-12-19, 2026-01-21",
        "2026-01-05, 2026-02-02",
        "2026-01-03, 2026-01-30",
        "2026-04-02, 2026-05-05",
        "2026-04-03, 2026-05-05",
        "2026-05-01, 2026-06-02",
        "2026-08-06, 2026-09-04",
        "2026-12-23, 2027-01-25",
        "2027-12-24, 2028-01-26",
        "2027-12-28, 2028-01-26",
        "2028-04-10, 2028-05-11",
        "2024-02-25, 2024-03-22",
        "2024-03-15, 2024-04-16",
        "2026-12-14, 2027-01-14"
    })
    void the_first_review_is_due_in_20_working_days(LocalDate began, LocalDate due) {
        assertThat(next(began, began).due()).isEqualTo(due);
        assertThat(next(began, began).rule().id()).hasToString("REV-1");
    }

    @ParameterizedTest(name = "33(2): first review on {0}, second by {1}")
    @CsvSource({
        "2026-01-21, 2026-04-21, 2026-04-21",
        "2025-11-30, 2026-02-28, 2026-02-27",
        "2027-11-30, 2028-02-29, 2028-02-29",
        "2026-08-31, 2026-11-30, 2026-11-30",
        "2026-01-31, 2026-04-30, 2026-04-30",
        "2026-09-25, 2026-12-25, 2026-12-24",
        "2026-02-01, 2026-05-01, 2026-05-01"
    })
    void the_second_is_due_in_three_months(LocalDate first, LocalDate due, LocalDate lastWorkingDay) {
        var duty = next(first.minusDays(10), first, first);
        assertThat(duty.rule().id()).hasToString("REV-2");
        assertThat(duty.due()).isEqualTo(due);
        assertThat(duty.lastWorkingDayOnOrBefore()).isEqualTo(lastWorkingDay);
    }

    @ParameterizedTest(name = "33(2): later review on {0}, next by {1}")
    @CsvSource({
        "2026-04-21, 2026-10-21, 2026-10-21",
        "2026-08-31, 2027-02-28, 2027-02-26",
        "2027-08-31, 2028-02-29, 2028-02-29",
        "2026-06-26, 2026-12-26, 2026-12-24"
    })
    void later_ones_are_due_in_six_months(LocalDate second, LocalDate due, LocalDate lastWorkingDay) {
        var duty = next(second.minusDays(70), second, second.minusDays(60), second);
        assertThat(duty.rule().id()).hasToString("REV-3");
        assertThat(duty.due()).isEqualTo(due);
        assertThat(duty.lastWorkingDayOnOrBefore()).isEqualTo(lastWorkingDay);
    }

    @Test
    void the_chain_runs_from_what_was_held_and_not_from_what_was_due() {
        var duties = duties(known(day("2025-12-19"), day("2026-01-14"), day("2026-04-10")), day("2026-05-01"));
        assertThat(duties)
                .extracting(duty -> duty.rule().id() + " by " + duty.due())
                .containsExactly("REV-1 by 2026-01-21", "REV-2 by 2026-04-14", "REV-3 by 2026-10-10");
        assertThat(duties.getLast().lastWorkingDayOnOrBefore()).isEqualTo("2026-10-09");
        assertThat(duties.getFirst().status(day("2026-05-01"))).isEqualTo(new Status.MetOn(day("2026-01-14")));
    }

    @Test
    void the_measures_of_91_and_183_days_stand_beside_the_law_and_the_earlier_is_planned_for() {
        var second = next(day("2026-01-20"), day("2026-02-01"), day("2026-02-01"));
        assertThat(second.due()).isEqualTo("2026-05-01");
        assertThat(second.kpiDue()).isEqualTo("2026-05-03");
        assertThat(second.planBy()).isEqualTo("2026-05-01");
        var later = next(day("2026-06-01"), day("2026-08-31"), day("2026-06-20"), day("2026-08-31"));
        assertThat(later.due()).isEqualTo("2027-02-28");
        assertThat(later.kpiDue()).isEqualTo("2027-03-02");
        var measureFirst = next(day("2026-06-01"), day("2026-07-10"), day("2026-06-20"), day("2026-07-10"));
        assertThat(measureFirst.due()).isEqualTo("2027-01-10");
        assertThat(measureFirst.kpiDue()).isEqualTo("2027-01-09");
        assertThat(measureFirst.planBy()).isEqualTo("2027-01-09");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-20, Open", "2026-01-21, Open", "2026-01-22, Overdue"})
    void on_the_last_day_it_is_still_in_time_and_the_day_after_it_is_late(LocalDate today, String status) {
        var duty = next(day("2025-12-19"), today);
        assertThat(duty.status(today).getClass().getSimpleName()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-21, MetOn", "2026-01-22, MetLate"})
    void a_review_held_the_day_after_the_limit_is_late(LocalDate held, String status) {
        var first = duties(known(day("2025-12-19"), held), held).getFirst();
        assertThat(first.status(held).getClass().getSimpleName()).isEqualTo(status);
    }

    @Test
    void a_child_who_leaves_and_returns_starts_again() {
        var facts = Facts.about(null)
                .carePeriods(Held.complete(List.of(
                        CarePeriod.began(day("2025-01-06")).ended(day("2025-06-30")),
                        CarePeriod.began(day("2026-01-05")))))
                .reviews(Held.complete(List.of(review("2025-01-20"), review("2025-04-10"))))
                .build();
        var duties = duties(facts, day("2026-01-10"));
        assertThat(duties).extracting(Duty::key).containsExactly("REV-1/2026-01-05");
    }

    @Test
    void a_child_placed_for_adoption_is_not_reviewed_under_this_regulation() {
        var facts = known(day("2025-12-19"), day("2026-01-14")).toBuilder()
                .placements(Held.complete(List.of(Placement.of(PlacementKind.PLACED_FOR_ADOPTION, day("2026-03-01")))))
                .build();
        assertThat(duties(facts, day("2026-09-01")).getLast().status(day("2026-09-01")))
                .isInstanceOf(Status.NotRequired.class);
    }

    @Test
    void a_child_in_a_series_of_short_breaks_is_not_reviewed_under_this_regulation() {
        var breaks = CarePeriod.began(day("2026-01-05")).regime(CarePeriod.Regime.SHORT_BREAKS);
        var facts = Facts.about(null)
                .carePeriods(Held.complete(List.of(breaks)))
                .reviews(Held.complete(List.of()))
                .build();
        assertThat(duties(facts, day("2026-09-01"))).isEmpty();
    }

    /// Choices 5 to 7 of docs/law/interpretation.md: reviews are known only from 1 April 2025.
    @Nested
    class WhereTheRecordBeginsAfterTheChildDid {
        private static final LocalDate RECORD = day("2025-04-01");

        @Test
        void the_first_review_seen_counts_as_a_later_one_when_the_first_was_due_before_the_record() {
            var duty = next("2023-02-01", "2025-09-01", "2025-07-01");
            assertThat(duty.rule().id()).hasToString("REV-3");
            assertThat(duty.due()).isEqualTo("2026-01-01");
            assertThat(duty.status(day("2026-01-02"))).isInstanceOf(Status.Overdue.class);
        }

        @Test
        void it_counts_as_the_first_when_the_first_was_due_within_the_record_but_late_is_not_said_in_doubt() {
            var duty = next("2025-03-20", "2025-06-01", "2025-04-10");
            assertThat(duty.rule().id()).hasToString("REV-2");
            assertThat(duty.due()).isEqualTo("2025-07-10");
            assertThat(duty.status(day("2025-07-10"))).isInstanceOf(Status.Open.class);
            assertThat(duty.status(day("2025-07-11"))).isInstanceOf(Status.CannotTell.class);
            assertThat(duty.status(day("2025-10-10"))).isInstanceOf(Status.CannotTell.class);
            assertThat(duty.status(day("2025-10-11"))).isEqualTo(new Status.Overdue(day("2025-10-10"), 1));
        }

        @Test
        void with_two_seen_the_next_is_a_later_one_beyond_doubt() {
            var duty = next("2025-03-20", "2026-02-01", "2025-04-10", "2025-07-01");
            assertThat(duty.rule().id()).hasToString("REV-3");
            assertThat(duty.status(day("2026-01-02"))).isInstanceOf(Status.Overdue.class);
        }

        @Test
        void with_none_seen_it_cannot_be_told_until_six_months_into_the_record() {
            var duty = next("2023-02-01", "2025-09-30");
            assertThat(duty.due()).isNull();
            assertThat(duty.status(day("2025-09-30"))).isInstanceOf(Status.CannotTell.class);
            assertThat(duty.status(day("2025-10-01"))).isInstanceOf(Status.Overdue.class);
        }

        @Test
        void an_entry_day_that_is_not_known_never_makes_the_first_review_late() {
            var facts = Facts.about(null)
                    .carePeriods(Held.completeFrom(RECORD, List.of(CarePeriod.alreadyRunningOn(day("2024-10-01")))))
                    .reviews(Held.completeFrom(RECORD, List.of(review("2025-05-01"))))
                    .build();
            var first = duties(facts, day("2025-06-01")).getFirst();
            assertThat(first.rule().id()).hasToString("REV-1");
            assertThat(first.status(day("2025-06-01")).words())
                    .isEqualTo("cannot tell without the day the child became looked after");
        }

        @Test
        void after_the_return_ends_nothing_is_called_late() {
            var facts = Facts.about(null)
                    .carePeriods(Held.completeFrom(RECORD, List.of(CarePeriod.began(day("2025-05-01")))))
                    .reviews(Held.completeBetween(
                            RECORD, day("2026-03-31"), List.of(review("2025-05-20"), review("2025-08-10"))))
                    .build();
            var duty = duties(facts, day("2026-11-22")).getLast();
            assertThat(duty.due()).isEqualTo("2026-02-10");
            assertThat(duty.status(day("2026-11-22"))).isInstanceOf(Status.CannotTell.class);
            assertThat(duty.note()).isEqualTo("It was not done by then; whether it has been done since is not held.");
        }

        @Test
        void once_the_service_itself_records_reviews_lateness_is_certain_again_in_time() {
            var facts = Facts.about(null)
                    .carePeriods(Held.completeFrom(RECORD, List.of(CarePeriod.began(day("2025-05-01")))))
                    .reviews(Held.completeBetween(RECORD, day("2026-03-31"), List.of(review("2025-05-20")))
                            .alsoCompleteFrom(day("2026-09-01")))
                    .build();
            var duty = duties(facts, day("2026-11-22")).getLast();
            assertThat(duty.status(day("2027-02-28"))).isInstanceOf(Status.CannotTell.class);
            assertThat(duty.status(day("2027-03-01"))).isInstanceOf(Status.Overdue.class);
        }

        private Duty next(String began, String today, String... reviews) {
            var facts = Facts.about(null)
                    .carePeriods(Held.completeFrom(RECORD, List.of(CarePeriod.began(day(began)))))
                    .reviews(Held.completeFrom(
                            RECORD,
                            Arrays.stream(reviews)
                                    .map(TimingOfReviewsTest::review)
                                    .toList()))
                    .build();
            return duties(facts, day(today)).getLast();
        }
    }

    private static Duty next(LocalDate began, LocalDate today, LocalDate... reviews) {
        return duties(known(began, reviews), today).getLast();
    }

    private static Facts known(LocalDate began, LocalDate... reviews) {
        return Facts.about(null)
                .carePeriods(Held.complete(List.of(CarePeriod.began(began))))
                .reviews(Held.complete(Arrays.stream(reviews)
                        .map(on -> CompletedReview.of(on, ReviewKind.ORDINARY))
                        .toList()))
                .build();
    }

    private static List<Duty> duties(Facts facts, LocalDate today) {
        return RuleBook.current().duties(facts, LocalPolicy.defaults(), today).stream()
                .filter(duty -> duty.rule().id().value().startsWith("REV-"))
                .toList();
    }

    private static CompletedReview review(String on) {
        return CompletedReview.of(day(on), ReviewKind.NOT_STATED);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

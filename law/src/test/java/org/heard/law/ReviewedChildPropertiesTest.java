package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What must hold for any child who is looked after, reviewed and visited at intervals as they come.
class ReviewedChildPropertiesTest {
    private static final RuleBook BOOK = RuleBook.current();

    @Property(tries = 500)
    void every_duty_has_a_citation_a_trigger_and_one_status_and_late_means_after_the_due_date(
            @ForAll("children") Facts facts, @ForAll @IntRange(max = 4000) int later) {
        var today = LocalDate.of(2018, 1, 1).plusDays(later);
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            assertThat(duty.rule().citations()).isNotEmpty();
            assertThat(duty.trigger().words()).isNotBlank();
            var status = duty.status(today);
            assertThat(status.words()).isNotBlank();
            var due = duty.due();
            if (status instanceof Status.Overdue overdue) {
                assertThat(overdue.days()).isPositive();
                if (due != null) assertThat(today).isAfter(due);
            }
            if (status instanceof Status.MetOn(var on) && due != null)
                assertThat(on).isBeforeOrEqualTo(due);
            if (due != null && duty.planBy() != null) assertThat(duty.planBy()).isBeforeOrEqualTo(due);
            assertThat(Explanation.of(duty, today).staff()).isNotEmpty();
            assertThat(Explanation.of(duty, today).child()).isNotEmpty();
        }
    }

    @Property(tries = 500)
    void no_two_duties_of_a_child_have_one_key(
            @ForAll("children") Facts facts, @ForAll @IntRange(max = 4000) int later) {
        var today = LocalDate.of(2018, 1, 1).plusDays(later);
        var keys = new HashSet<String>();
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            assertThat(keys.add(duty.key())).as(duty.key()).isTrue();
        }
    }

    @Property(tries = 300)
    void what_is_not_held_is_never_late(@ForAll("children") Facts known, @ForAll @IntRange(max = 4000) int later) {
        var today = LocalDate.of(2018, 1, 1).plusDays(later);
        var facts = Facts.about(known.birthDate())
                .carePeriods(known.carePeriods())
                .placements(known.placements())
                .build();
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            assertThat(duty.status(today)).as(duty.key()).isNotInstanceOf(Status.Overdue.class);
            assertThat(duty.status(today)).as(duty.key()).isNotInstanceOf(Status.MetLate.class);
        }
    }

    /// Knowing less may turn an answer into "cannot tell", never an answer in time into a late one.
    @Property(tries = 500)
    void forgetting_what_happened_before_a_day_never_makes_a_review_late(
            @ForAll("children") Facts known,
            @ForAll @IntRange(max = 3000) int forgotten,
            @ForAll @IntRange(max = 1000) int later) {
        var record = LocalDate.of(2016, 1, 1).plusDays(forgotten);
        var today = record.plusDays(later);
        var remembered = new ArrayList<CompletedReview>();
        for (var review : known.reviews().items()) {
            if (!review.completedOn().isBefore(record)) remembered.add(review);
        }
        var less =
                known.toBuilder().reviews(Held.completeFrom(record, remembered)).build();
        if (isAnyReviewLate(less, today) && firstWasHeldInTime(known))
            assertThat(isAnyReviewLate(known, today)).isTrue();
    }

    private static boolean isAnyReviewLate(Facts facts, LocalDate today) {
        for (var duty : BOOK.duties(facts, LocalPolicy.defaults(), today)) {
            var status = duty.status(today);
            boolean late = status instanceof Status.Overdue || status instanceof Status.MetLate;
            if (duty.rule().id().value().startsWith("REV-") && late) return true;
        }
        return false;
    }

    /// Choice 5 presumes it; where it was not so, a presumption may be wrong.
    private static boolean firstWasHeldInTime(Facts facts) {
        var began = facts.carePeriods().items().getFirst().began();
        var reviews = facts.reviews().items();
        return !reviews.isEmpty()
                && !reviews.getFirst()
                        .completedOn()
                        .isAfter(WorkingDays.ofEngland()
                                .workingDaysAfter(began, 20)
                                .to());
    }

    @Provide
    Arbitrary<Facts> children() {
        var births = days(LocalDate.of(2000, 1, 1), LocalDate.of(2015, 12, 31));
        var entries = days(LocalDate.of(2016, 1, 1), LocalDate.of(2019, 12, 31));
        var placements = Arbitraries.of(PlacementKind.class);
        var gaps = Arbitraries.integers().between(0, 220).list().ofMaxSize(8);
        var visits = Arbitraries.integers().between(0, 90).list().ofMaxSize(8);
        return Combinators.combine(births, entries, placements, gaps, visits).as(ReviewedChildPropertiesTest::child);
    }

    private static Facts child(
            LocalDate born, LocalDate began, PlacementKind placement, List<Integer> gaps, List<Integer> visits) {
        var reviews = new ArrayList<CompletedReview>();
        var day = began;
        for (int gap : gaps) {
            day = day.plusDays(gap);
            reviews.add(CompletedReview.of(day, ReviewKind.NOT_STATED));
        }
        var visited = new ArrayList<LocalDate>();
        day = began;
        for (int gap : visits) {
            day = day.plusDays(gap);
            visited.add(day);
        }
        return Facts.about(BirthDate.stated(born))
                .carePeriods(Held.complete(List.of(CarePeriod.began(began))))
                .placements(Held.complete(List.of(Placement.of(placement, began))))
                .legalStatuses(Held.complete(List.of(LegalStatus.of(LegalStatusKind.FULL_CARE_ORDER, began))))
                .reviews(Held.complete(reviews))
                .dates(FactKind.STATUTORY_VISIT, Held.complete(visited))
                .build();
    }

    private static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }
}
